import { bundledContent } from "@/adapters/content/bundledContent";
import { hardTexts, longSentences } from "./aboveB1";

/** What we wrote ourselves; names of others' pages and literal definitions of the VNG are as they are. */
const ownTexts: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  async routekaart() {
    const { note, steps } = await bundledContent.route();
    return [
      note,
      ...steps.flatMap(({ purpose, ready, local, regional }) => [
        purpose,
        ready,
        ...[local, regional].flatMap(({ who, takes, checklist }) => [
          ...who,
          takes,
          ...checklist.map(({ text }) => text),
        ]),
      ]),
    ];
  },

  async infobox() {
    const { note, links, context } = await bundledContent.infobox();
    return [
      note,
      ...links.flatMap(({ description, ageNote }) => [description, ageNote ?? ""]),
      ...context.flatMap(({ text }) => text),
    ];
  },

  async begrippen() {
    const { note, terms } = await bundledContent.glossary();
    return [note, ...terms.flatMap(({ origin, definition }) => (origin === "own" ? definition : []))];
  },

  async "voorbeeld: zelfscans"() {
    const { assessments, steps } = await bundledContent.sample();
    return [
      ...assessments.flatMap(({ answers }) =>
        answers.flatMap(({ explanation, remarks }) => [explanation, remarks]),
      ),
      ...steps.map(({ notes }) => notes),
    ];
  },
};

test.each(Object.entries(ownTexts))("%s: sentences are short and words are plain", async (_, texts) => {
  const all = await texts();
  expect(all.length).toBeGreaterThan(5);
  expect(longSentences(all)).toEqual([]);
  expect(hardTexts(all)).toEqual([]);
});
