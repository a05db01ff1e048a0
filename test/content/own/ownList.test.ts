import { readFileSync } from "node:fs";
import { bundledContent } from "@/adapters/content/bundledContent";
import { literalNames, replaceableNames } from "@/adapters/content/own/ownFileNames";
import { anOwnSite, listOf } from "./ownSite";

const ownScale = readFileSync("content/schaal.json", "utf8").replace('"Geborgd"', '"Staat als een huis"');
const literal = "Dit bestand is letterlijk van de VNG. U kunt het niet vervangen. Haal het uit de lijst.";
const meant = (name: string, other: string) => `De app kent ‘${name}’ niet. Bedoelt u ${other}?`;
const unknown = (name: string) =>
  `De app kent ‘${name}’ niet. U kunt deze bestanden vervangen: schaal.json, routekaart.json, infobox.json, begrippen.json, gemeenten.json, en kwaliteitskader-2019/uitleg-01.json tot en met uitleg-10.json.`;

test("the names are those of files that ship with the app", () => {
  for (const name of [...replaceableNames, ...literalNames]) {
    expect(readFileSync(`content/${name}`, "utf8")).not.toBe("");
  }
});

test.each([
  ["kwaliteitskader-2019/kader.json", literal],
  ["kwaliteitskader-2019/standaard-03.json", literal],
  ["bijlage-5.json", literal],
  ["uitleg-03.json", meant("uitleg-03.json", "kwaliteitskader-2019/uitleg-03.json")],
  ["Schaal.JSON", meant("Schaal.JSON", "schaal.json")],
  ["kwaliteitskader-2019\\uitleg-03.json", "Schrijf een / in plaats van een \\."],
  ["../schaal.json", meant("../schaal.json", "schaal.json")],
  ["https://elders.example/schaal.json", meant("https://elders.example/schaal.json", "schaal.json")],
  ["//elders.example/x.json", unknown("//elders.example/x.json")],
  ["javascript:alert(1)", unknown("javascript:alert(1)")],
  ["uitleg-11.json", unknown("uitleg-11.json")],
  ["lijst.json", unknown("lijst.json")],
  ["__proto__", unknown("__proto__")],
  ["", unknown("")],
])("the name %p is told and never fetched; the others are used", async (name, problem) => {
  const list = `{\n "bestanden": [\n  "schaal.json",\n  ${JSON.stringify(name)}\n ]\n}`;
  const site = anOwnSite({ "lijst.json": list, "schaal.json": ownScale });
  const { library, problems } = await site.open();
  await Promise.all([
    library.answerScale(),
    library.guidance(),
    library.municipalities(),
    library.planFormat(),
  ]);

  expect(site.asked).toEqual(["eigen-inhoud/lijst.json", "eigen-inhoud/schaal.json"]);
  expect((await library.answerScale()).choices.secured.label).toBe("Staat als een huis");
  expect(problems.all()).toEqual([
    {
      file: "lijst.json",
      inUse: "rightPart",
      problems: [{ place: { line: 4, id: null, at: "‘bestanden’ nummer 2" }, problem }],
      furtherProblems: 0,
    },
  ]);
});

test.each([
  [
    '{ "bestanden": ["schaal.json" }',
    { line: 1, id: null, at: "‘bestanden’ nummer 1" },
    "Hier of eerder ontbreekt een ].",
  ],
  [
    '{ "bestanden": "schaal.json" }',
    { line: 1, id: null, at: "‘bestanden’" },
    "Hier hoort een lijst te staan, tussen [ en ].",
  ],
  ["null", { line: 1, id: null, at: "het hele bestand" }, "Hier hoort een groep te staan, tussen { en }."],
  ["", { line: 1, id: null, at: "het hele bestand" }, "Het bestand is leeg."],
])("the list %p: no own content the first time, the last good list later", async (list, place, problem) => {
  const site = anOwnSite({ "lijst.json": list, "schaal.json": ownScale });
  const first = await site.open();
  expect(first.library).toBe(bundledContent);
  const told = { file: "lijst.json", problems: [{ place, problem }], furtherProblems: 0 };
  expect(first.problems.all()).toEqual([{ ...told, inUse: "bundled" }]);

  site.serve("lijst.json", listOf("schaal.json"));
  await (await site.open()).library.answerScale();
  site.serve("lijst.json", list);
  const later = await site.open();
  expect((await later.library.answerScale()).choices.secured.label).toBe("Staat als een huis");
  expect(later.problems.all()).toEqual([{ ...told, inUse: "lastGood" }]);
});
