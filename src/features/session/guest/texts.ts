import type { InvitationProblem } from "@/domain/session/invitation";

export const guestTexts = {
  title: (session: string) => `Uitnodiging: ${session}`,
  about: "Over dit overleg",
  seat: (name: string, perspective: string) => `U doet mee als: ${name} (${perspective}).`,
  when: (moment: string) => `Het overleg is op ${moment}.`,
  what: "U kijkt samen hoe ver de gemeente en haar partners zijn met de aanpak van huiselijk geweld en kindermishandeling. Iedereen antwoordt eerst voor zichzelf. Daarna praat u over de verschillen.",
  steps: [
    "Kies hieronder uw antwoorden. U hoeft niet alles in te vullen.",
    "Onthult de voorzitter de voorbereiding? Geef dan de code van uw voorbereiding.",
    "Stemt u in het overleg over één onderdeel? Zoek het onderdeel hieronder op en kies uw antwoord. Geef de code van dat antwoord als de voorzitter heeft onthuld.",
  ],
  privacy: "Wat gebeurt er met uw antwoorden?",
  privacyNotes: [
    "Uw antwoorden staan alleen op dit toestel, tot u zelf een code geeft. Er is geen account nodig.",
    "Wie uw code heeft, kan uw antwoorden lezen. Geef een code daarom pas na het onthullen.",
    "Daarna kunnen leden van de site zien wat u antwoordde, tot de zelfscan is vastgesteld. Dan blijft alleen de verdeling staan.",
    "Wat in de link achter # staat, gaat naar geen enkele server.",
    "Opent u de link op een ander toestel? Daar staan uw antwoorden niet.",
  ],
  answers: "Uw antwoorden",
  answered: (done: number, total: number) => `U heeft ${done} van de ${total} onderdelen ingevuld.`,
  standard: (number: number, title: string, done: number, total: number) =>
    `Standaard ${number}: ${title} (${done} van ${total})`,
  literal: (text: string) => `Letterlijke tekst van de standaard: ${text}`,
  scale: "Wat betekenen de antwoorden?",
  choice: ({ label, meaning }: { readonly label: string; readonly meaning: string }) =>
    `${label}: ${meaning}`,
  showCode: "Code van dit antwoord",
  showCodeOf: (aspect: string) => `Code van dit antwoord: ${aspect}`,
  hideCode: "Code verbergen",
  hideCodeOf: (aspect: string) => `Code verbergen: ${aspect}`,
  round: "Welke ronde noemt de voorzitter?",
  rounds: (round: number) => `Ronde ${round}`,
  aspectCode: "Uw code",
  copyCode: "Code kopiëren",
  afterReveal: "Geef deze code pas als de voorzitter heeft onthuld.",
  prepared: "Code van uw voorbereiding",
  preparedNote:
    "Geef deze code als de voorzitter de voorbereiding heeft onthuld. U kunt de code voorlezen, sturen of laten scannen.",
  preparedChanges:
    "De code verandert als u een antwoord wijzigt. Is de code al ingevoerd? Dan blijft staan wat u eerst gaf.",
  preparedEmpty: "Vul eerst minstens één onderdeel in. Dan staat hier een code.",
  showPrepared: "Code tonen",
  preparedCode: "Code van al uw antwoorden",
  qr: "QR-code van uw voorbereiding. Er staat hetzelfde in als in de code hierboven.",
  forgetAnswers: {
    title: "Alles wissen",
    forget: "Mijn antwoorden wissen",
    forgetTitle: "Antwoorden wissen?",
    forgetSure: "Dit wist al uw antwoorden op dit toestel. Wat u al met een code gaf, blijft staan.",
    forgetYes: "Wissen",
    forgetNo: "Niet wissen",
    forgotten: "Uw antwoorden zijn gewist.",
  },
  refusedTitle: "Deze uitnodiging werkt niet",
  refused: {
    malformed:
      "De link is niet heel. Misschien is er een stuk af. Vraag wie u uitnodigde om de link opnieuw te sturen.",
    tooLong: "De link is te lang voor een uitnodiging. Vraag wie u uitnodigde om de link opnieuw te sturen.",
    newer:
      "De link is gemaakt met een nieuwere versie van deze app. Laad deze bladzijde opnieuw. Helpt dat niet? Vraag dan een nieuwe link.",
    otherFramework:
      "De link hoort bij een andere versie van het kwaliteitskader dan deze app heeft. Laad deze bladzijde opnieuw. Helpt dat niet? Vraag dan een nieuwe link.",
  } satisfies Record<InvitationProblem | "otherFramework", string>,
};
