import type { Refusal } from "@/domain/replication/replica";
import type { RowProblem } from "@/ports/sharing";

export const troubleTexts = {
  refusedTitle: "Dit neemt SharePoint niet aan",
  refused:
    "Het staat op dit apparaat en gaat hier niet verloren. Uw collega’s zien het nog niet. U kunt het opnieuw proberen, of de werkruimte als bestand bewaren.",
  reasons: {
    notAllowed: "U mag in deze lijst niet schrijven. Vraag de eigenaar van de site om dat recht.",
    notAccepted: "SharePoint vindt iets in deze rij niet goed.",
    full: "De site is vol. Vraag de beheerder om ruimte.",
    readOnly: "De site of het bestand is nu alleen te lezen.",
    listGone: "De lijst is er niet meer. Vraag uw beheerder om de lijsten te herstellen.",
  } satisfies Record<Refusal["reason"], string>,
  detail: (detail: string) => `Voor de beheerder: ${detail}`,
  retry: "Opnieuw proberen",

  missingTitle: "In SharePoint verwijderd",
  missing:
    "Iemand heeft deze rijen in SharePoint zelf verwijderd. Op dit apparaat staan ze nog. Was dat de bedoeling?",
  putBack: "Terugzetten",
  putBackWhich: (name: string) => `Terugzetten: ${name}`,
  putBackAll: (count: number) => `Alle ${count} terugzetten`,
  leaveDeleted: "Verwijderd laten",
  leaveDeletedWhich: (name: string) => `Verwijderd laten: ${name}`,

  problemsTitle: "Niet te lezen in SharePoint",
  problems:
    "In deze rijen staat iets wat de app niet begrijpt. Hier blijft staan wat er eerder stond. Pas de rij aan in SharePoint.",
  problem: ({ list, item, columns }: RowProblem) =>
    columns.length === 0
      ? `Lijst ‘${list}’, rij ${item}: de sleutel of de werkruimte klopt niet.`
      : `Lijst ‘${list}’, rij ${item}: ${columns.join(", ")}.`,

  leave: "Niet meer met deze site werken",
  signOut: "Afmelden",
  leaveTitle: "Van dit apparaat halen?",
  leaveExplanation:
    "Alles van deze site gaat dan van dit apparaat. In SharePoint verandert niets: daar blijft het staan, en uw collega’s werken gewoon door.",
  signOutExplanation:
    "Bij afmelden gaat alles wat u in SharePoint deelt van dit apparaat. In SharePoint blijft het staan.",
  nothingUnsent: "Alles is verzonden. Er gaat niets verloren.",
  unsent: (count: number) =>
    count === 1
      ? "1 wijziging is nog niet verzonden en gaat verloren. Download eerst de werkruimte, of wacht tot er verbinding is:"
      : `${count} wijzigingen zijn nog niet verzonden en gaan verloren. Download eerst de werkruimte, of wacht tot er verbinding is:`,
  more: (count: number) => `en nog ${count}`,
  confirmLeave: "Van dit apparaat halen",
  confirmLosing: "Toch van dit apparaat halen",
  cancel: "Annuleren",
  leaving: "Bezig…",
};
