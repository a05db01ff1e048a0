import { aFramework } from "../../../test/fixtures/builders";
import { aContent, aRow, aTable } from "../../../test/fixtures/planContent";
import type { ClusterId } from "../framework/framework";
import { columnMapOf } from "./columnMap";
import { noAnswers } from "./differences";
import type { DocumentCell, DocumentRow } from "./documentContent";
import { namedCluster } from "./namedCluster";
import { recognisePlan } from "./recognisePlan";

const { clusters } = aFramework();
const form = [
  "Maatregel/  verbeterpunt",
  "Huidige stand van zaken, incl. evt. raakvlakken met ander lokaal beleid/ lokale speerpunten\n(kort & bondig!)",
  "Omschrijving  verbeteractie (wat moet er gebeuren,  hoe wordt dit  opgepakt?",
  "Beoogd \nresultaat: \nwanneer zijn  we tevreden  (prestatie- indicatoren)?",
  "Wie gaat het doen?",
  "Planning",
  "Kosten",
];
const inOrder = {
  title: 0,
  currentState: 1,
  improvement: 2,
  intendedResult: 3,
  responsible: 4,
  planning: 5,
  costs: 6,
};
const seven = (title: string) => aRow([title, "x", "", "", "", "", ""]);
const empty = aRow(["", "", "", "", "", "", ""]);
const wide = (text: string): DocumentRow => ({
  cells: [{ ...(aRow([text]).cells[0] as DocumentCell), span: 7 }],
  markers: [],
});

test("[UW1] the headings of the form are known, with its spaces, its paragraphs and its missing bracket", () => {
  expect(columnMapOf(form)).toEqual(inOrder);
});

test.each([
  [
    "in another order",
    ["Kosten", "Planning", ...form.slice(0, 5)],
    { costs: 0, planning: 1, title: 2, currentState: 3, improvement: 4, intendedResult: 5, responsible: 6 },
  ],
  [
    "with others between",
    ["Nr.", form[0], "Status", ...form.slice(1)],
    { title: 1, currentState: 3, improvement: 4, intendedResult: 5, responsible: 6, planning: 7, costs: 8 },
  ],
  [
    "under other names",
    ["Verbeterpunt", "Huidige situatie", "Acties", "Doel", "Trekker", "Deadline", "Budget"],
    inOrder,
  ],
  [
    "with one left out",
    form.slice(0, 6),
    { title: 0, currentState: 1, improvement: 2, intendedResult: 3, responsible: 4, planning: 5 },
  ],
  [
    "with the planning as a question",
    [...form.slice(0, 5), "Wanneer klaar?", "Wat kost het? (budget)"],
    inOrder,
  ],
])("[UW1] columns %s are known", (_, headings, map) => {
  expect(columnMapOf(headings.map((heading) => heading ?? ""))).toEqual(map);
});

test.each([
  [["Datum", "Wie", "Actie", "Kosten"]],
  [["Naam", "Functie", "Telefoon", "Planning", "Kosten", "Resultaat"]],
  [["", "", "", "", "", "", ""]],
])("[UW1] %j heads no table of Bijlage 5", (headings) => {
  expect(columnMapOf(headings)).toBeNull();
});

test.each([
  ["Kwaliteitsstandaarden 1 en 2: Gemeentelijke regie", "1-2"],
  [
    " Kwaliteitsstandaarden 4, 5, 7, 8: Vereisten voor lokale professionals aan wie Veilig Thuis casuïstiek overdraagt",
    "4-5-7-8",
  ],
  ["KWALITEITSSTANDAARD 9", "9"],
  ["3.2 Kwaliteitsstandaard 10: Samenwerking", "10"],
  ["Standaard 3 & 6", "3-6"],
  ["Kwaliteitsstandaard 7", "4-5-7-8"],
  ["Plan van Aanpak\vKwaliteitsstandaarden 3 en 6", "3-6"],
  ["Gemeentelijke regie", "1-2"],
  ["Beschikbaarheid gespecialiseerd hulpaanbod", "9"],
])("[UW3] %j names a cluster", (text, cluster) => {
  expect(namedCluster(text, clusters)).toBe(cluster);
});

test.each([
  "Zie ook kwaliteitsstandaard 9 voor het aanbod.",
  "Kwaliteitsstandaarden 1 t/m 10",
  "1 Integrale gemeentelijke visie op de inrichting van de lokale infrastructuur.",
  "",
])("[UW3] %j names none", (text) => {
  expect(namedCluster(text, clusters)).toBeNull();
});

test("[UW3] one table can hold all clusters, each under a row that names it", () => {
  const table = aTable([], {
    before: ["Maatregelen"],
    rows: [
      wide("Plan van aanpak 2026"),
      aRow(form),
      wide("Kwaliteitsstandaarden 1 en 2: Gemeentelijke regie"),
      seven("Visie"),
      aRow(["Kwaliteitsstandaard 9: Aanbod", "", "", "", "", "", ""]),
      aRow(form),
      seven("Inkoop"),
      aRow(["", "vervolg", "", "", "", "", ""]),
      empty,
      aRow(["Totaal", "", "", "", "", "", "€ 5.000"]),
    ],
  });
  const { tables, warnings } = recognisePlan(aContent([table]), clusters);
  expect(tables[0]?.parts.map(({ cluster, rows }) => [cluster, rows.map(({ kind }) => kind)])).toEqual([
    ["1-2", ["title", "header", "title", "measure"]],
    ["9", ["title", "header", "measure", "continuation", "free", "title"]],
  ]);
  expect(warnings).toEqual([]);
});

test("[UW3] under a heading out of reach it is asked, and the answer counts", () => {
  const content = aContent([aTable([seven("Visie")], { before: ["Toelichting"] })]);
  const { tables, warnings } = recognisePlan(content, clusters);
  expect(tables[0]?.parts[0]).toMatchObject({ cluster: null, key: "0:0" });
  expect(warnings).toEqual([{ kind: "clusterUnknown", table: 0, part: "0:0" }]);
  const answered = (cluster: ClusterId | "other") => ({
    ...noAnswers,
    clusters: new Map([["0:0", cluster]]),
  });
  expect(recognisePlan(content, clusters, answered("10" as ClusterId)).tables[0]?.parts[0]?.cluster).toBe(
    "10",
  );
  expect(recognisePlan(content, clusters, answered("other")).tables).toEqual([]);
});

test("[UW5] a copy beside a linked table is told and left alone", () => {
  const linked = aTable([{ ...seven("Visie"), markers: ["_pva_m_1"] }]);
  const { tables, warnings } = recognisePlan(aContent([linked, aTable([seven("Visie")])]), clusters);
  expect(tables.map(({ parts }) => parts.map(({ isCopy }) => isCopy))).toEqual([[false], [true]]);
  expect(warnings).toMatchObject([{ kind: "clusterTwice", table: 1, cluster: "1-2" }]);
});

test("[UW1] merged cells and dragged borders do not shift the columns", () => {
  const cell = (text: string, column: number, span = 1, isMergedDown = false): DocumentCell => ({
    ...(aRow([text]).cells[0] as DocumentCell),
    column,
    span,
    isMergedDown,
  });
  const rows: readonly DocumentRow[] = [
    aRow(form),
    // A border that somebody dragged: as many cells, other edges.
    {
      cells: form.map((_, index) => cell(`a${index}`, index === 0 ? 0 : index + 1, index === 0 ? 2 : 1)),
      markers: [],
    },
    // Two columns in one cell.
    {
      cells: [cell("b", 0), cell("c", 1, 2), cell("d", 3), cell("e", 4), cell("f", 5), cell("g", 6)],
      markers: [],
    },
    {
      cells: form.map((_, index) => cell(index === 0 ? "" : `h${index}`, index, 1, index === 0)),
      markers: [],
    },
  ];
  const { tables } = recognisePlan(aContent([aTable([], { rows })]), clusters);
  const read = tables[0]?.parts[0]?.rows
    .slice(1)
    .map(({ cells }) =>
      [cells.title, cells.currentState, cells.improvement, cells.costs].map((each) => [
        each?.text,
        each?.cell,
      ]),
    );
  expect(read).toEqual([
    [
      ["a0", 0],
      ["a1", 1],
      ["a2", 2],
      ["a6", 6],
    ],
    [
      ["b", 0],
      ["c", null],
      ["", null],
      ["g", 5],
    ],
    [
      ["", null],
      ["h1", 1],
      ["h2", 2],
      ["h6", 6],
    ],
  ]);
});
