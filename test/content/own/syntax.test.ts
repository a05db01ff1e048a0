import { problemsIn } from "@/adapters/content/own/problemsIn";

function told(text: string): readonly string[] {
  return problemsIn(text, (json) => json).problems.map(
    ({ place, problem }) => `${place?.line ?? "-"} | ${place?.id ?? "-"} | ${place?.at ?? "-"} | ${problem}`,
  );
}

test.each([
  [
    "no comma between two lines",
    '{\n "id": "ib-001",\n "title": "Een"\n "kind": "website"\n}',
    "3 | ib-001 | ‘title’ | Aan het eind van deze regel ontbreekt een komma.",
  ],
  [
    "no comma between two things",
    '{\n "links": [\n  {"id": "ib-001"}\n  {"id": "ib-002"}\n ]\n}',
    "3 | ib-001 | ‘links’ nummer 1 | Aan het eind van deze regel ontbreekt een komma.",
  ],
  [
    "no comma within a line",
    '{"standards": [1 2]}',
    '1 | - | ‘standards’ nummer 1 | Op deze regel ontbreekt een komma, of er staat een teken te veel. Staat er een " in een tekst? Zet er dan een \\ voor.',
  ],
  [
    "a comma after the last one",
    '{\n "id": "ib-001",\n "standards": [\n  1,\n  2,\n ]\n}',
    "5 | ib-001 | ‘standards’ nummer 2 | Op deze regel staat een komma te veel.",
  ],
  [
    "a comma after the last name",
    '{\n "id": "ib-001",\n}',
    "2 | ib-001 | ‘id’ | Op deze regel staat een komma te veel.",
  ],
  [
    "two commas",
    '{\n "standards": [1,,2]\n}',
    "2 | - | ‘standards’ nummer 1 | Op deze regel staat een komma te veel.",
  ],
  [
    "a quotation mark in a text",
    '{\n "id": "ib-001",\n "title": "De "Leidraad" is er"\n}',
    '3 | ib-001 | ‘title’ | Dit begrijpt de app niet: ‘Leidraad’. Een tekst staat tussen aanhalingstekens. Staat er een " in een tekst? Zet er dan een \\ voor.',
  ],
  [
    "a quotation mark that is not closed",
    '{\n "title": "De Leidraad,\n "kind": "website"\n}',
    "2 | - | ‘title’ | Deze tekst heeft geen aanhalingsteken aan het eind, of er staat een nieuwe regel in de tekst.",
  ],
  [
    "a new line in a text",
    '{\n "title": "De\n Leidraad",\n "kind": "website"\n}',
    "2 | - | ‘title’ | Deze tekst heeft geen aanhalingsteken aan het eind, of er staat een nieuwe regel in de tekst.",
  ],
  [
    "quotation marks of Word",
    '{\n “title”: "De Leidraad"\n}',
    '2 | - | het hele bestand | Gebruik hier rechte, dubbele aanhalingstekens: ".',
  ],
  [
    "single quotation marks",
    "{\n 'title': 'De Leidraad'\n}",
    '2 | - | het hele bestand | Gebruik hier rechte, dubbele aanhalingstekens: ".',
  ],
  [
    "no quotation marks",
    "{\n title: 1\n}",
    '2 | - | het hele bestand | Dit begrijpt de app niet: ‘title’. Een tekst staat tussen aanhalingstekens. Staat er een " in een tekst? Zet er dan een \\ voor.',
  ],
  [
    "no colon",
    '{\n "title" "De Leidraad"\n}',
    "2 | - | ‘title’ | Na een naam hoort een dubbele punt (:) te staan.",
  ],
  [
    "nothing behind a colon",
    '{\n "title": ,\n "kind": "website"\n}',
    "2 | - | ‘title’ | Hier hoort iets te staan, zoals een tekst tussen aanhalingstekens.",
  ],
  [
    "a text instead of a name",
    "{ [] }",
    "1 | - | het hele bestand | Hier hoort een naam tussen aanhalingstekens te staan.",
  ],
  [
    "half a file",
    '{\n "links": [\n  { "id": "ib-001",\n    "standards": [1',
    "4 | ib-001 | ‘links’ nummer 1, ‘standards’ nummer 1 | Het bestand houdt te vroeg op: er ontbreekt een ].",
  ],
  ["a file that stops behind a colon", '{\n "links":', "2 | - | ‘links’ | Het bestand houdt te vroeg op."],
  [
    "a bracket too few",
    '{\n "links": [\n  { "id": "ib-001" }\n',
    "3 | ib-001 | ‘links’ nummer 1 | Het bestand houdt te vroeg op: er ontbreekt een ].",
  ],
  [
    "a brace too few",
    '{\n "links": [\n  { "id": "ib-001"\n ]\n}',
    "4 | ib-001 | ‘links’ nummer 1, ‘id’ | Hier of eerder ontbreekt een }.",
  ],
  [
    "a brace too many",
    '{\n "links": []\n}\n}',
    "4 | - | het hele bestand | Hierna staat nog iets wat er niet bij hoort. Kijk of er een } of ] te veel is.",
  ],
  [
    "a remark",
    '{\n // Onze links\n "links": []\n}',
    "2 | - | het hele bestand | Een opmerking met // of /* kan in dit bestand niet. Haal die weg.",
  ],
  [
    "a remark that does not end",
    '{\n "links": [] /* Onze links\n}',
    "2 | - | ‘links’ | Een opmerking met // of /* kan in dit bestand niet. Haal die weg.\n3 | - | ‘links’ | Het bestand houdt te vroeg op: er ontbreekt een }.",
  ],
  [
    "a backslash",
    '{\n "title": "C:\\map"\n}',
    "2 | - | ‘title’ | Achter de \\ staat iets wat niet kan. Wilt u een \\ in de tekst? Schrijf dan \\\\.",
  ],
  [
    "a code that is none",
    '{\n "title": "\\u12"\n}',
    "2 | - | ‘title’ | Achter de \\ staat iets wat niet kan. Wilt u een \\ in de tekst? Schrijf dan \\\\.",
  ],
  [
    "a tab in a text",
    '{\n "title": "De\tLeidraad"\n}',
    "2 | - | ‘title’ | In deze tekst staat een tab of een ander onzichtbaar teken. Haal het weg.",
  ],
  [
    "an invisible sign between things",
    '{\n\u00a0"title": 1\n}',
    "2 | - | het hele bestand | Hier staat een onzichtbaar teken. Haal het weg.",
  ],
  [
    "numbers with a nought before them",
    '[\n {"code": 0363},\n {"code": 0014}\n]',
    "2 | 0 | nummer 1, ‘code’ | Een getal begint niet met een 0. Hoort dit tussen aanhalingstekens te staan?\n3 | 0 | nummer 2, ‘code’ | Een getal begint niet met een 0. Hoort dit tussen aanhalingstekens te staan?",
  ],
  ["a number that stops", '{\n "standards": [1.]\n}', "2 | - | ‘standards’ nummer 1 | Dit getal klopt niet."],
  ["an empty file", " \n", "1 | - | het hele bestand | Het bestand is leeg."],
  [
    "no UTF-8",
    '{\n "title": "Eén",\n "id": "geïnd"\n}'.replace(/[éï]/g, "\uFFFD"),
    "2 | ge�nd | ‘title’ | Hier staat een onleesbaar teken. Sla het bestand op als UTF-8.\n3 | ge�nd | ‘id’ | Hier staat een onleesbaar teken. Sla het bestand op als UTF-8.",
  ],
  [
    "words",
    "Beste collega,",
    '1 | - | het hele bestand | Dit begrijpt de app niet: ‘Beste’. Een tekst staat tussen aanhalingstekens. Staat er een " in een tekst? Zet er dan een \\ voor.',
  ],
  [
    "a web page",
    "<p>Niet gevonden</p>",
    '1 | - | het hele bestand | Dit begrijpt de app niet: ‘<p>Niet’. Een tekst staat tussen aanhalingstekens. Staat er een " in een tekst? Zet er dan een \\ voor.',
  ],
  [
    "two mistakes far apart",
    '{\n "id": "ib-001"\n "title": "Een",\n "kind": "website",\n "age": current\n}',
    '2 | ib-001 | ‘id’ | Aan het eind van deze regel ontbreekt een komma.\n5 | ib-001 | ‘age’ | Dit begrijpt de app niet: ‘current’. Een tekst staat tussen aanhalingstekens. Staat er een " in een tekst? Zet er dan een \\ voor.',
  ],
])("%s", (_, text, expected) => {
  expect(told(text).join("\n")).toBe(expected);
});
