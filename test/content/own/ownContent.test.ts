import { readFileSync } from "node:fs";
import { bundledContent } from "@/adapters/content/bundledContent";
import type { AspectId } from "@/domain/framework/framework";
import type { ContentLibrary } from "@/ports/contentLibrary";
import { anOwnSite, listOf, offline } from "./ownSite";

const uitleg = "kwaliteitskader-2019/uitleg-03.json";
const aspect = "ks03.a1" as AspectId;
const shippedUitleg = readFileSync(`content/${uitleg}`, "utf8");
const scale = readFileSync("content/schaal.json", "utf8");
const ownScale = scale.replace('"Geborgd"', '"Staat als een huis"');
const newerScale = scale.replace('"Geborgd"', '"Rotsvast"');
const brokenScale = ownScale.replace('"Nog niet"', '""');

const noLabel = {
  place: { line: 7, id: "notYet", at: "‘levels’ nummer 1, ‘label’" },
  problem: "Deze tekst is leeg.",
};

async function labelIn(library: ContentLibrary): Promise<string> {
  return (await library.answerScale()).choices.secured.label;
}

function explanation(text: string): string {
  return shippedUitleg.replace(
    /("id": "ks03.a1",\s*"explanation": ")[^"]*/,
    (_, begin: string) => begin + text,
  );
}

async function explanationIn(library: ContentLibrary): Promise<string | undefined> {
  return (await library.guidance()).aspects.get(aspect)?.explanation;
}

test.each([
  ["no list", 404],
  ["a page of the host in place of the list", "<!doctype html><title>Welkom</title>"],
  ["an empty list", listOf()],
  ["a list that cannot be reached", offline],
  ["a list that the host refuses", 503],
] as const)("%s: the bundled content, and nothing is told", async (_, list) => {
  const site = anOwnSite({ "lijst.json": list });
  const { library, problems } = await site.open();

  expect(library).toBe(bundledContent);
  expect(problems.all()).toEqual([]);
  expect(site.asked).toEqual(["eigen-inhoud/lijst.json"]);
});

test("own content takes the place of the bundled, and a file comes when it is asked for", async () => {
  const site = anOwnSite({
    "lijst.json": listOf("schaal.json", uitleg),
    "schaal.json": ownScale,
    [uitleg]: explanation("Zo doen wij dat in Texel."),
  });
  const { library, problems } = await site.open();
  expect(site.asked).toEqual(["eigen-inhoud/lijst.json"]);

  expect(await labelIn(library)).toBe("Staat als een huis");
  expect(site.asked).toEqual(["eigen-inhoud/lijst.json", "eigen-inhoud/schaal.json"]);

  const guidance = await library.guidance();
  const bundled = await bundledContent.guidance();
  expect(guidance.aspects.get(aspect)?.explanation).toBe("Zo doen wij dat in Texel.");
  expect(guidance.standards).toEqual(bundled.standards);
  expect([...guidance.aspects.keys()]).toEqual([...bundled.aspects.keys()]);
  expect(site.asked).toContain(`eigen-inhoud/${uitleg}`);
  expect(await library.framework()).toEqual(await bundledContent.framework());
  expect(problems.all()).toEqual([]);
});

test("each of the other files can be replaced too", async () => {
  const read = (name: string) => readFileSync(`content/${name}`, "utf8");
  const site = anOwnSite({
    "lijst.json": listOf("routekaart.json", "infobox.json", "begrippen.json", "gemeenten.json"),
    "routekaart.json": read("routekaart.json").replace('"Voorbereiden"', '"Klaarzetten"'),
    "infobox.json": read("infobox.json").replace(/"note": "[^"]*"/, '"note": "Van ons."'),
    "begrippen.json": read("begrippen.json").replace('"lokaal team"', '"wijkteam"'),
    "gemeenten.json": read("gemeenten.json")
      .replace('"Almere"', '"Almere aan Zee"')
      .replace(/"asOf": "[^"]*"/, '"asOf": "2027-01-01"'),
  });
  const { library, problems } = await site.open();

  expect((await library.route()).steps[0]?.title).toBe("Klaarzetten");
  expect((await library.infobox()).note).toBe("Van ons.");
  expect((await library.glossary()).terms[0]?.term).toBe("wijkteam");
  expect((await library.municipalities()).map(({ name }) => name)).toContain("Almere aan Zee");
  expect(await library.municipalitiesAsOf()).toBe("2027-01-01");
  expect(problems.all()).toEqual([]);
});

test("a file that is broken the first time: the bundled text, and the place is told", async () => {
  const site = anOwnSite({ "lijst.json": listOf("schaal.json"), "schaal.json": brokenScale });
  const { library, problems } = await site.open();
  const heard = jest.fn();
  problems.subscribe(heard);

  expect(await labelIn(library)).toBe("Geborgd");
  expect(problems.all()).toEqual([
    { file: "schaal.json", inUse: "bundled", problems: [noLabel], furtherProblems: 0 },
  ]);
  expect(heard).toHaveBeenCalledTimes(1);
});

test("a file that breaks later: the last good version, also the next time, until it is right again", async () => {
  const site = anOwnSite({ "lijst.json": listOf("schaal.json"), "schaal.json": ownScale });
  await labelIn((await site.open()).library);

  site.serve("schaal.json", brokenScale);
  for (const time of ["first", "second"]) {
    const { library, problems } = await site.open();
    expect([time, await labelIn(library)]).toEqual([time, "Staat als een huis"]);
    expect(problems.all()).toEqual([
      { file: "schaal.json", inUse: "lastGood", problems: [noLabel], furtherProblems: 0 },
    ]);
  }

  site.serve("schaal.json", newerScale);
  const { library, problems } = await site.open();
  expect(await labelIn(library)).toBe("Rotsvast");
  expect(problems.all()).toEqual([]);
});

test("what is wrong with the file of one standard leaves own words about another standing", async () => {
  const other = "kwaliteitskader-2019/uitleg-01.json";
  const site = anOwnSite({
    "lijst.json": listOf(uitleg, other),
    [uitleg]: explanation("Onze uitleg."),
    [other]: "{",
  });
  const { library, problems } = await site.open();

  expect(await explanationIn(library)).toBe("Onze uitleg.");
  expect(problems.all().map(({ file, inUse }) => [file, inUse])).toEqual([[other, "bundled"]]);
});

test("offline the last good versions go on, and nothing is told", async () => {
  const site = anOwnSite({ "lijst.json": listOf("schaal.json"), "schaal.json": ownScale });
  await labelIn((await site.open()).library);

  site.goOffline();
  const { library, problems } = await site.open();

  expect(await labelIn(library)).toBe("Staat als een huis");
  expect(problems.all()).toEqual([]);
});

test("a last good version that the app does not take any more is not used", async () => {
  const site = anOwnSite({ "lijst.json": listOf("schaal.json"), "schaal.json": offline });
  site.keptOnDevice.set("schaal.json", brokenScale);
  const { library, problems } = await site.open();

  expect(await labelIn(library)).toBe("Geborgd");
  expect(problems.all()).toEqual([]);
});

test.each([
  ["is not there", 404, "Dit bestand staat wel in lijst.json, maar niet in de map eigen-inhoud."],
  ["is refused", 403, "De server geeft dit bestand niet (foutcode 403)."],
  ["is too large", " ".repeat(2 * 1024 * 1024 + 1), "Dit bestand is groter dan 2 MB. Dat leest de app niet."],
  [
    "nests deeper than anything",
    "[".repeat(500_000),
    "De app kan dit bestand niet lezen. Begin opnieuw met een kopie van het bestand uit de app.",
  ],
] as const)("a file that %s is told as a whole", async (_, served, problem) => {
  const site = anOwnSite({ "lijst.json": listOf("schaal.json"), "schaal.json": served });
  const { library, problems } = await site.open();

  expect(await labelIn(library)).toBe("Geborgd");
  expect(problems.all()).toEqual([
    { file: "schaal.json", inUse: "bundled", problems: [{ place: null, problem }], furtherProblems: 0 },
  ]);
});

test("a device that keeps nothing uses own content, and the bundled where that is broken", async () => {
  const kept = {
    read: async () => null,
    keep: async () => undefined,
    forgetAllBut: async () => undefined,
  };
  const site = anOwnSite({ "lijst.json": listOf("schaal.json"), "schaal.json": ownScale });
  expect(await labelIn((await site.open({ kept })).library)).toBe("Staat als een huis");

  site.serve("schaal.json", brokenScale);
  expect(await labelIn((await site.open({ kept })).library)).toBe("Geborgd");
});

test("what is no longer named is forgotten", async () => {
  const site = anOwnSite({ "lijst.json": listOf("schaal.json"), "schaal.json": ownScale });
  await labelIn((await site.open()).library);
  expect([...site.keptOnDevice.keys()]).toEqual(["lijst.json", "schaal.json"]);

  site.serve("lijst.json", listOf("infobox.json"));
  await site.open();
  expect([...site.keptOnDevice.keys()]).toEqual(["lijst.json"]);

  site.serve("lijst.json", listOf());
  await site.open();
  expect([...site.keptOnDevice.keys()]).toEqual([]);
});
