import { planForInsert } from "@/adapters/docx/planForInsert";
import { aMeasure, aMeasureId, aPlan, aPlanDocument, aPlanFormat } from "../fixtures/builders";
import { validate } from "../documents/validate";
import { writePlan } from "../documents/writePlan";
import type { WordPlatform } from "../fakes/word/settings";
import { within } from "../fakes/word/state/xml";
import { openedInWord } from "./openedInWord";

jest.setTimeout(60_000);

const platforms: readonly WordPlatform[] = ["win", "web", "mac", "ipad"];
const measures = [1, 2].map((number) =>
  aMeasure({ id: aMeasureId(number), standard: 1, title: `Titel ${number}` }),
);
const plan = aPlanDocument(aPlan({ title: "Ons plan" }), measures);

/** A document of somebody else, with a table of its own. */
async function theirs() {
  const { word, opened } = openedInWord({ docx: await writePlan(aPlanDocument()) });
  await opened.unlink();
  return word.save();
}

test.each(platforms)("a plan comes in behind the cursor on %s, and is linked", async (platform) => {
  const { word, opened } = openedInWord({ docx: await theirs(), platform });
  const [first] = within(word.document.body, "p");
  if (!first) throw new Error("The document has no paragraph.");
  word.document.cursor = { element: first, body: "MainDoc" };
  const before = word.syncs();
  const outcome = await opened.insert(await planForInsert(plan, aPlanFormat()));

  expect(outcome).toEqual({ kind: "inserted" });
  expect(word.syncs() - before).toBe(2);
  expect(word.problems).toEqual([]);
  const content = await opened.read();
  expect(content.tables).toHaveLength(10);
  expect(content.tables[0]?.rows[1]?.cells[0]?.text).toBe("Titel 1");
  expect(content.snapshots.map(({ snapshot }) => snapshot?.plan)).toEqual([plan.plan.id]);
  expect(content.fields.find(({ field }) => field === "title")?.text).toBe("Ons plan");
  expect(await validate(word.save())).toEqual([]);
});
