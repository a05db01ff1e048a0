/** What is said of own content that is not right. Read by who keeps the files: no programmer, but with the file open. */
export const ownTexts = {
  /** When even the checking fails, which takes a very odd file. */
  unreadable: "De app kan dit bestand niet lezen. Begin opnieuw met een kopie van het bestand uit de app.",
  empty: "Het bestand is leeg.",
  notUtf8: "Hier staat een onleesbaar teken. Sla het bestand op als UTF-8.",
  wholeFile: "het hele bestand",
  absent: "Dit bestand staat wel in lijst.json, maar niet in de map eigen-inhoud.",
  tooLarge: "Dit bestand is groter dan 2 MB. Dat leest de app niet.",
  refused: (status: number) => `De server geeft dit bestand niet (foutcode ${status}).`,
  standard: (number: number) => `standaard ${number}`,
  position: (position: number) => `nummer ${position}`,
  name: (name: string) => `‘${name}’`,

  missingKey: (key: string) => `‘${key}’ ontbreekt.`,
  unknownKey: (key: string) => `‘${key}’ hoort hier niet. Is het een typefout? Haal het anders weg.`,
  missing: "Hier ontbreekt iets.",
  tooMuch: "Dit hoort er niet bij. Haal het weg.",
  expectsText: "Hier hoort een tekst te staan, tussen aanhalingstekens.",
  expectsList: "Hier hoort een lijst te staan, tussen [ en ].",
  expectsGroup: "Hier hoort een groep te staan, tussen { en }.",
  emptyText: "Deze tekst is leeg.",
  emptyList: "Deze lijst is leeg. Er hoort minstens één ding in.",
  wrongLength: (wanted: string, found: string) =>
    `Hier horen er ${wanted} te staan. Het zijn er nu ${found}.`,
  expectsOne: (value: string) => `Hier hoort ${value} te staan.`,
  expectsChoice: (choices: string) => `Dit kan hier niet. Kies uit: ${choices}.`,
  wrong: "Dit klopt niet. Vergelijk het met het bestand uit de app.",

  commaAtEnd: "Aan het eind van deze regel ontbreekt een komma.",
  commaInLine:
    'Op deze regel ontbreekt een komma, of er staat een teken te veel. Staat er een " in een tekst? Zet er dan een \\ voor.',
  commaTooMany: "Op deze regel staat een komma te veel.",
  colon: "Na een naam hoort een dubbele punt (:) te staan.",
  endsTooEarly: (bracket: string) => `Het bestand houdt te vroeg op: er ontbreekt een ${bracket}.`,
  endsInside: "Het bestand houdt te vroeg op.",
  bracket: (bracket: string) => `Hier of eerder ontbreekt een ${bracket}.`,
  afterEnd: "Hierna staat nog iets wat er niet bij hoort. Kijk of er een } of ] te veel is.",
  comment: "Een opmerking met // of /* kan in dit bestand niet. Haal die weg.",
  unclosedText:
    "Deze tekst heeft geen aanhalingsteken aan het eind, of er staat een nieuwe regel in de tekst.",
  backslash: "Achter de \\ staat iets wat niet kan. Wilt u een \\ in de tekst? Schrijf dan \\\\.",
  invisible: "In deze tekst staat een tab of een ander onzichtbaar teken. Haal het weg.",
  otherQuotes: 'Gebruik hier rechte, dubbele aanhalingstekens: ".',
  symbol: (symbol: string) =>
    `Dit begrijpt de app niet: ‘${symbol}’. Een tekst staat tussen aanhalingstekens. Staat er een " in een tekst? Zet er dan een \\ voor.`,
  invisibleSymbol: "Hier staat een onzichtbaar teken. Haal het weg.",
  number: "Dit getal klopt niet.",
  leadingZero: "Een getal begint niet met een 0. Hoort dit tussen aanhalingstekens te staan?",
  expectsValue: "Hier hoort iets te staan, zoals een tekst tussen aanhalingstekens.",
  expectsName: "Hier hoort een naam tussen aanhalingstekens te staan.",

  backslashInName: "Schrijf een / in plaats van een \\.",
  literal: "Dit bestand is letterlijk van de VNG. U kunt het niet vervangen. Haal het uit de lijst.",
  meant: (name: string, meant: string) => `De app kent ‘${name}’ niet. Bedoelt u ${meant}?`,
  unknownFile: (name: string) =>
    `De app kent ‘${name}’ niet. U kunt deze bestanden vervangen: schaal.json, routekaart.json, infobox.json, begrippen.json, gemeenten.json, en kwaliteitskader-2019/uitleg-01.json tot en met uitleg-10.json.`,
};
