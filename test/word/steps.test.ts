import { planForInsert } from "@/adapters/docx/planForInsert";
import type { WordStep } from "@/ports/wordDocument";
import { writePlan } from "../documents/writePlan";
import { aMeasure, aMeasureId, aPlan, aPlanDocument, aPlanFormat } from "../fixtures/builders";
import { openedInWord } from "./openedInWord";

jest.setTimeout(60_000);

const plan = aPlanDocument(aPlan(), [aMeasure({ id: aMeasureId(1), standard: 1, title: "Titel" })]);
const change = [{ kind: "writeCell", table: 0, row: 1, cell: 0, text: "Van ons" }] as const;
const open = async () => openedInWord({ docx: await writePlan(plan) });

test("reading and writing tell each step before it begins", async () => {
  const { word, opened } = await open();
  const told: [WordStep, number][] = [];
  const note = (step: WordStep) => void told.push([step, word.syncs()]);
  const content = await opened.read(note);
  await opened.apply(change, content, note);
  await opened.unlink(note);
  await opened.insert(await planForInsert(plan, aPlanFormat()), note);

  expect(told).toEqual([
    ["finding", 0],
    ["reading", 1],
    ["checking", 2],
    ["writing", 3],
    ["checking", 4],
    ["writing", 5],
    ["checking", 6],
    ["writing", 7],
  ]);
});

test("who stops before the writing leaves the document as it was, and can go on later", async () => {
  const { word, opened } = await open();
  const content = await opened.read();
  const before = word.document.textOf(word.document.body);
  const stopped = new Error("The user stopped.");
  const stopAt = (at: WordStep) => (step: WordStep) => {
    if (step === at) throw stopped;
  };
  const insertable = await planForInsert(plan, aPlanFormat());
  const ways = [
    () => opened.read(stopAt("reading")),
    () => opened.apply(change, content, stopAt("writing")),
    () => opened.unlink(stopAt("writing")),
    () => opened.insert(insertable, stopAt("writing")),
  ];

  for (const way of ways) await expect(way()).rejects.toBe(stopped);
  expect(word.document.textOf(word.document.body)).toBe(before);
  expect(await opened.apply(change, content)).toEqual({ kind: "applied" });
});
