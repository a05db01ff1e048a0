import type { PlanPeriod } from "@/domain/action-plan/actionPlan";
import type { FilePurpose } from "@/domain/workspace/keptFile";

/** What is said where a plan becomes a document, and on the pages of our own in it. */
export const documentTexts = {
  title: "Word-document",
  explanation:
    "U krijgt een Word-bestand in het format van Bijlage 5. Daarin kunt u verder werken. Wat u in Word wijzigt, komt nog niet terug in deze app.",
  download: "Download als Word-document",
  downloading: "Document maken…",
  downloaded: "Het document is gemaakt. Kijk bij uw downloads.",
  fileName: (name: string, { from, to }: PlanPeriod) => `${name} ${from}-${to}`,

  logos: "Logo’s",
  logosExplanation:
    "Ze komen bovenaan de eerste pagina: het eerste links, het tweede rechts. Kies een PNG, JPEG of GIF van hoogstens 1 MB.",
  alt: (position: number, count: number) =>
    count === 1 ? "Wat staat er op het logo?" : `Wat staat er op logo ${position}?`,
  altHint: "Wie het logo niet kan zien, krijgt deze tekst te horen. Bijvoorbeeld: Logo van gemeente Utrecht.",
  altMissing: "Vul in wat er op dit logo staat. Anders kan het niet in het document.",

  template: "Huisstijl",
  templateExplanation:
    "Kies een Word-bestand (.docx of .dotx) van uw gemeente, van hoogstens 5 MB. Lettertypen, kleuren, kopteksten en voetteksten komen daaruit. De tekst die erin staat, gaat niet mee.",
  noTemplate: "Zonder huisstijl krijgt het document een eenvoudige vorm.",

  choose: {
    logo: "Logo toevoegen",
    template: "Huisstijl kiezen",
  } satisfies Record<FilePurpose, string>,
  chooseAnother: "Andere huisstijl kiezen",
  chooseOther: "Ander bestand kiezen",
  checking: "Bestand bekijken…",
  added: (name: string) => `Toegevoegd: ${name}.`,
  remove: "Weghalen",
  removeWhich: (name: string) => `${name} weghalen`,
  removed: (name: string) => `Weggehaald: ${name}`,

  extras: "Extra pagina’s",
  extrasExplanation: "Deze pagina’s horen niet bij Bijlage 5. Ze staan achter de tabellen.",
  withProgress: "Stand van zaken: hoe ver elke maatregel is, en wat het plan kost",
  withScans: (count: number) =>
    count === 1
      ? "Uitkomsten van de zelfscan waarop dit plan rust"
      : `Uitkomsten van de ${count} zelfscans waarop dit plan rust`,

  progress: "Stand van zaken",
  progressNote:
    "Deze bijlage is een eigen overzicht en geen onderdeel van Bijlage 5. Het zegt hoe het ervoor stond toen dit document werd gemaakt.",
  progressOn: (date: string) => `Gemaakt op ${date}.`,
  measure: "Maatregel",
  unknownAmount: "Nog niet bekend",
  noDate: "Nog geen datum",
  noMeasures: "Nog geen maatregelen.",
  costs: "Wat kost het?",
  costsIn: (from: number, to: number) =>
    from === to ? `Kosten in ${from}` : `Kosten van ${from} tot en met ${to}`,
  uncosted: (count: number, names: string) =>
    count === 1
      ? `Van 1 maatregel is nog geen bedrag bekend. Die telt niet mee: ${names}.`
      : `Van ${count} maatregelen is nog geen bedrag bekend. Die tellen niet mee: ${names}.`,
  uncostedMany: (count: number) =>
    `Van ${count} maatregelen is nog geen bedrag bekend. Die tellen niet mee. Welke dat zijn, staat hierboven in de tabellen.`,
  wordFileTitle: "Hebt u dit plan al in Word?",
  wordFileExplanation:
    "Werk het Word-bestand bij met wat hier is veranderd, en neem over wat collega’s in Word hebben veranderd. De opmaak blijft zoals die is.",
  wordFile: "Vergelijken met een Word-bestand",
};
