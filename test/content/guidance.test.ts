import { bundledContent } from "@/adapters/content/bundledContent";
import { guidanceFrom } from "@/adapters/content/guidance";
import { guidanceFiles } from "@/adapters/content/kwaliteitskader2019Guidance";
import { levels } from "@/domain/framework/answerScale";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { aFramework } from "../fixtures/builders";
import { hardTexts, longSentences } from "./aboveB1";

async function levelTexts() {
  const { aspects } = await bundledContent.guidance();
  return aspectsOf(aFramework()).flatMap((aspect) =>
    levels.map((level) => ({
      at: `${aspect.id} ${level}`,
      aspect: aspect.text,
      text: aspects.get(aspect.id)?.levels[level] ?? "",
    })),
  );
}

async function allTexts(): Promise<readonly string[]> {
  const { aspects, standards } = await bundledContent.guidance();
  return [
    ...[...aspects.values()].flatMap(({ explanation, levels: each, evidence }) => [
      explanation,
      ...Object.values(each),
      ...evidence,
    ]),
    ...[...standards.values()].flatMap(({ questions, suggestions }) => [...questions, ...suggestions]),
  ];
}

test("each of the 46 aspects says what every level looks like", async () => {
  const texts = await levelTexts();
  expect(texts).toHaveLength(46 * levels.length);
  expect(texts.filter(({ text }) => text === "")).toEqual([]);
});

test("no two level texts are one sentence with another name filled in", async () => {
  const skeletons = new Map<string, string>();
  const twins: string[] = [];
  for (const { at, aspect, text } of await levelTexts()) {
    const skeleton = withoutWordsOf(aspect, text);
    const twin = skeletons.get(skeleton);
    if (twin) twins.push(`${twin} and ${at}`);
    skeletons.set(skeleton, at);
  }
  expect(twins).toEqual([]);
});

test("sentences are short", async () => {
  expect(longSentences(await allTexts())).toEqual([]);
});

test("words are plain", async () => {
  expect(hardTexts(await allTexts())).toEqual([]);
});

test("guidance that misses an aspect is refused with its file", () => {
  const [first, ...others] = guidanceFiles;
  const json = { ...(first?.json as { aspects: readonly unknown[] }), aspects: [] };
  expect(() => guidanceFrom([{ file: "uitleg-01.json", json }, ...others], aFramework())).toThrow(
    /uitleg-01\.json.*ks01\.a1, ks01\.a2/,
  );
});

function withoutWordsOf(aspect: string, text: string): string {
  const words = (each: string) => each.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = new Set(words(aspect));
  return words(text)
    .filter((word) => !named.has(word))
    .join(" ");
}
