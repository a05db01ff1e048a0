import type { InsertOutcome } from "@/ports/wordDocument";

type RefusedPlace = Extract<InsertOutcome, { readonly kind: "refused" }>["place"];

export const paneTexts = {
  title: "Plan van aanpak",
  notInWordTitle: "Dit deelvenster hoort bij Word",
  notInWord: "Open het vanuit Word: op het tabblad Start, bij Plan van aanpak.",
  openApp: "Naar de app",
  tooOldTitle: "Deze versie van Word is te oud",
  tooOld:
    "Werk Office bij, of open het document in Word voor het web. U kunt het plan ook als bestand bijwerken in de app.",
  choosePlan: "Welk plan hoort bij dit document?",
  plan: "Plan",
  notChosen: "Kies een plan",
  noPlan: "Op dit apparaat staat nog geen plan. Maak er een in de app, of open hier een werkruimtebestand.",
  chip: {
    reading: "Document lezen…",
    unread: "Niet gelezen",
    noPlan: "Nog geen plan gekozen",
    unlinked: "Nog niet gekoppeld",
    otherPlan: "Ander plan",
    readOnly: "Alleen lezen",
    copy: "Kopie",
    newer: "Nieuwere versie van de app",
    linked: (measures: number, when: string) =>
      `Gekoppeld · ${measures} ${measures === 1 ? "maatregel" : "maatregelen"} · bijgewerkt ${when}`,
  },
  startTitle: "Begin",
  insert: "Plan invoegen bij de cursor",
  insertOnWeb: "Dit duurt in Word voor het web enkele seconden en is daar niet met Ctrl+Z terug te draaien.",
  newDocument: "Nieuw document maken",
  refused: {
    inTable: "De cursor staat in een tabel. Zet hem in gewone tekst en probeer het opnieuw.",
    inHeaderOrFooter: "De cursor staat in een kop- of voettekst. Zet hem in de tekst en probeer het opnieuw.",
    inNote: "De cursor staat in een voetnoot of eindnoot. Zet hem in de tekst en probeer het opnieuw.",
    inLockedControl:
      "De cursor staat in een vak dat vergrendeld is. Zet hem daarbuiten en probeer het opnieuw.",
  } satisfies Record<RefusedPlace, string>,
  goToPlan: (name: string) => `Wissel naar ‘${name}’`,
  steps: {
    reading: "Document lezen…",
    inserting: "Plan invoegen…",
    making: "Document maken…",
    unlinking: "Koppeling verbreken…",
    settings: "Instelling bewaren…",
  },
  done: {
    inserted: "Het plan staat in het document en is gekoppeld.",
    made: "Het document is gedownload. Open het in Word.",
    unlinked: "De koppeling is verbroken. Alle tekst staat er nog.",
    opensItself: "Word opent dit deelvenster voortaan met dit document.",
    opensByHand: "Word opent dit deelvenster niet meer vanzelf.",
  },
  fileName: (name: string) => `${name} (plan van aanpak)`,
  more: "Meer",
  unlink: "Koppeling verbreken",
  unlinkExplained: "Alle tekst blijft staan. De onzichtbare markeringen van de app gaan uit het document.",
  unlinkSure: "Ja, verbreken",
  cancel: "Annuleren",
  opensItself: "Open dit deelvenster met dit document",
} as const;
