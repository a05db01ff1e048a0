import { aFramework, aMeasure, aMeasureId, aPlan } from "../../../test/fixtures/builders";
import type { Measure } from "@/domain/action-plan/measure";
import type { DocumentTable } from "@/domain/action-plan/planDocumentPages";
import type { PlainDate } from "@/domain/record";
import { progressPages } from "./documentProgress";

const today = "2026-11-21" as PlainDate;
const pages = (measures: readonly Partial<Measure>[], period = { from: 2026, to: 2028 }) =>
  progressPages(
    aPlan({ period }),
    measures.map((measure, index) => aMeasure({ id: aMeasureId(index), order: `a${index}`, ...measure })),
    { framework: aFramework(), today },
  );
const tables = (...given: Parameters<typeof pages>) =>
  pages(...given).blocks.filter((block): block is DocumentTable => block.kind === "table");
const plain = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((text) => text.replaceAll("\u00A0", " ")));

test("[DO15] the appendix says that it is no part of Bijlage 5, and of when it is", () => {
  const [own, made] = pages([]).blocks.map((block) => (block.kind === "table" ? "" : block.text));
  expect(own).toContain("geen onderdeel van Bijlage 5");
  expect(made).toBe("Gemaakt op 21 november 2026.");
});

test("each measure has its state, priority, date and amounts, under its cluster", () => {
  const [first] = tables([
    { title: "Opdracht", state: "delayed", priority: "high", oneOffCosts: 1500, yearlyCosts: 0 },
    { title: " ", dueOn: "2027-03-01" as PlainDate },
  ]);
  expect(plain(first?.rows ?? [])).toEqual([
    ["Opdracht", "Loopt achter", "Hoog", "Nog geen datum", "€ 1.500", "€ 0"],
    [
      "Maatregel zonder naam",
      "Nog niet begonnen",
      "Gewoon",
      "1 maart 2027",
      "Nog niet bekend",
      "Nog niet bekend",
    ],
  ]);
});

test("[PL5] the costs stand per cluster and year, with their sums", () => {
  const costs = tables([
    { oneOffCosts: 100, dueOn: "2027-01-01" as PlainDate, yearlyCosts: 10 },
    { standard: 9, yearlyCosts: 5 },
  ]).at(-1);
  expect(costs?.columns.map(({ heading }) => heading)).toEqual(["Cluster", "2026", "2027", "2028", "Totaal"]);
  expect(plain(costs?.rows ?? []).map((row) => row.slice(1))).toEqual([
    ["€ 10", "€ 110", "€ 10", "€ 130"],
    ["€ 0", "€ 0", "€ 0", "€ 0"],
    ["€ 0", "€ 0", "€ 0", "€ 0"],
    ["€ 5", "€ 5", "€ 5", "€ 15"],
    ["€ 0", "€ 0", "€ 0", "€ 0"],
    ["€ 15", "€ 115", "€ 15", "€ 145"],
  ]);
  expect(costs?.hasTotal).toBe(true);
});

test("[PL5] a plan of many years has several tables, and one sum of all", () => {
  const costs = tables([{ yearlyCosts: 1 }], { from: 2026, to: 2035 }).slice(1);
  expect(costs.map(({ columns }) => columns.length)).toEqual([7, 6]);
  expect(
    plain(costs.at(-1)?.rows ?? [])
      .at(-1)
      ?.at(-1),
  ).toBe("€ 10");
});

test("[PL5] measures without an amount are named, or counted when they are many", () => {
  const words = (count: number) =>
    pages(Array.from({ length: count }, (_, index) => ({ title: `M${index + 1}` })))
      .blocks.map((block) => (block.kind === "text" ? block.text : ""))
      .find((each) => each.startsWith("Van"));
  expect(words(1)).toBe("Van 1 maatregel is nog geen bedrag bekend. Die telt niet mee: ‘M1’.");
  expect(words(3)).toBe(
    "Van 3 maatregelen is nog geen bedrag bekend. Die tellen niet mee: ‘M1’, ‘M2’ en ‘M3’.",
  );
  expect(words(9)).toContain("Van 9 maatregelen");
});
