import type { InfoLinkText } from "@/domain/infobox/infobox";
import { standardsInWords } from "@/ui/infobox/texts";

export const infoboxTexts = {
  standards: "Kwaliteitsstandaarden",
  allStandards: "Kies een standaard",
  standard: (number: number, shortTitle: string) => `${number}. ${shortTitle}`,
  title: (number: number, shortTitle: string) => `Infobox bij standaard ${number}: ${shortTitle}`,
  literal: "Letterlijke tekst van de standaard",
  context: "Achtergrond",
  contextOrigin: "Eigen samenvatting, niet van de VNG.",
  source: (source: string) => `Bron: ${source}`,
  links: "Links",
  linksExplanation:
    "Open een link en kijk of de pagina er nog is en klopt. Zeg dat hier, dan weten collega’s dat ook.",

  openedToday: "Ik heb deze link vandaag geopend en hij klopt",
  changeDay: "Dag wijzigen of terugnemen",
  checkedOn: "Gecontroleerd op",
  noDay: "Kies de dag waarop u de link opende.",
  dayToCome: "Die dag moet nog komen. Kies vandaag of een dag daarvoor.",
  keepDay: "Dag bewaren",
  takeBack: "Toch niet gecontroleerd",
  cancel: "Annuleren",

  addLink: "Eigen link toevoegen",
  addLinkExplanation:
    "Een eigen link is bijvoorbeeld uw regiovisie, een werkwijze of een pagina op uw intranet.",
  address: "Adres van de pagina",
  addressHint: "Kopieer het adres uit de adresbalk van uw browser.",
  linkTitle: "Titel",
  noTitle: "Geef de link een titel.",
  organisation: "Van welke organisatie?",
  kind: "Wat is het?",
  description: "Waar gaat het over?",
  descriptionHint: "Eén regel is genoeg. Noem functies, geen namen.",
  forStandards: "Bij welke standaarden?",
  noStandards: "Kies ten minste één standaard.",
  saveLink: "Link toevoegen",
  added: ({ title, standards }: InfoLinkText) => `‘${title}’ staat nu bij ${standardsInWords(standards)}.`,
  remove: "Verwijderen",
  removeWhich: (title: string) => `Link ‘${title}’ verwijderen`,
  removed: (title: string) => `Link verwijderd: ‘${title}’`,

  glossary: "Begrippen",
  terms: (count: number) => `${count} begrippen met hun betekenis`,
  literallyVng: "Letterlijk van de VNG",
  calledHere: (term: string) => `In deze werkruimte: ${term}`,
};
