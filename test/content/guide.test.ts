import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { administratorGuideFiles } from "@/adapters/content/administratorGuideFiles";
import { bundledContent } from "@/adapters/content/bundledContent";
import { guideFiles } from "@/adapters/content/guideFiles";
import type { Guide, GuideBlock, GuideInline } from "@/domain/guide/guide";
import { decisionTexts } from "@/ui/decision/texts";
import { chairTexts } from "@/features/session/chair/texts";
import { seatTexts } from "@/features/session/seat/texts";
import { savingTexts } from "@/ui/saving/texts";
import { chapterOf } from "@/ui/help/chapterOf";
import type { Place } from "@/ui/navigation/place";
import { hardTexts, longSentences } from "./aboveB1";

const pages: readonly Exclude<Place["page"], "guide">[] = [
  "start",
  "route",
  "routeStep",
  "description",
  "assessment",
  "aspect",
  "results",
  "comparison",
  "plan",
  "infobox",
  "conflicts",
  "session",
  "settings",
  "administration",
  "unknown",
];

/** Names that a screen puts together. */
const madeNames = [
  ...(["assessment", "plan"] as const).flatMap((what) => [
    decisionTexts.adopt(what),
    decisionTexts.reopen(what),
    decisionTexts.log(what),
  ]),
  savingTexts.waitsForConnection(3),
  savingTexts.waitsForSignIn(3),
  seatTexts.iAm("…"),
  seatTexts.goOnAs("…"),
  chairTexts.next("…"),
];

test("the guide has every file of its folder, in their order", () => {
  const inFolder = readdirSync("content/handleiding").filter((file) => file.endsWith(".md"));
  expect(guideFiles.map(({ file }) => file)).toEqual(inFolder.sort().map((file) => `handleiding/${file}`));
});

test.each(pages)("the guide has a chapter about the screen %s", async (page) => {
  const slugs = (await bundledContent.guide()).chapters.map(({ slug }) => slug as string);
  expect(slugs).toContain(chapterOf({ page } as Place));
});

test("sentences of the guide are short and words are plain", async () => {
  const texts = await blocksOfGuide();
  expect(texts.length).toBeGreaterThan(150);
  expect(longSentences(texts)).toEqual([]);
  expect(hardTexts(texts)).toEqual([]);
});

test("what the guide calls by its name is called so on a screen", async () => {
  const screens = [...screenTexts("src"), readFileSync("content/schaal.json", "utf8")].join("\n");
  const names = (await allBlocks()).flatMap(({ content }) => namesIn(content));
  expect(names.length).toBeGreaterThan(50);
  const isShown = (name: string) => screens.includes(`"${name}"`) || madeNames.includes(name);
  expect(names.filter((name) => !isShown(name))).toEqual([]);
});

async function blocksOfGuide(): Promise<readonly string[]> {
  const { chapters } = await bundledContent.guide();
  return [
    ...chapters.map(({ title }) => title),
    ...(await allBlocks()).map(({ content }) => textOf(content)),
  ];
}

/** Every heading, paragraph and point of a list. */
async function allBlocks(): Promise<readonly Extract<GuideBlock, { readonly content: unknown }>[]> {
  return flat((await bundledContent.guide()).chapters).flatMap((block) =>
    "content" in block ? [block] : [],
  );
}

function flat(chapters: Guide["chapters"]): readonly GuideBlock[] {
  const parts = (block: GuideBlock): readonly GuideBlock[] =>
    block.kind === "list" ? block.items.flat().flatMap(parts) : [block];
  return chapters.flatMap(({ body }) => body.flatMap(parts));
}

function textOf(content: readonly GuideInline[]): string {
  return content.map((piece) => ("text" in piece ? piece.text : textOf(piece.content))).join("");
}

/** In **bold** stand the words of buttons, fields and headings. */
function namesIn(content: readonly GuideInline[]): readonly string[] {
  return content.flatMap((piece) => {
    if ("text" in piece) return [];
    return piece.kind === "strong" ? [textOf(piece.content)] : namesIn(piece.content);
  });
}

/** The files that hold what people read on a screen. */
function screenTexts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /texts\.ts$/i.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
}

test("the guide for administrators has all files of its folder, and can be read", async () => {
  const inFolder = readdirSync("content/beheer").sort();
  expect(administratorGuideFiles.map(({ file }) => file)).toEqual(inFolder.map((file) => `beheer/${file}`));
  expect((await bundledContent.administratorGuide()).chapters).toHaveLength(inFolder.length);
});

test("the pictures of the guides are in the site, and none of them for nothing", async () => {
  const guides = await Promise.all([bundledContent.guide(), bundledContent.administratorGuide()]);
  const shown = guides
    .flatMap(({ chapters }) => flat(chapters))
    .flatMap((block) => (block.kind === "picture" ? [block.file as string] : []));
  const inReadme = [...readFileSync("README.md", "utf8").matchAll(/assets\/site\/(beelden\/[^)]+)/g)];
  const wanted = new Set([...shown, ...inReadme.map(([, file]) => file)]);
  expect(shown.length).toBeGreaterThan(2);
  expect(readdirSync("assets/site/beelden").map((file) => `beelden/${file}`)).toEqual([...wanted].sort());
});
