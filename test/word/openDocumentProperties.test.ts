import fc from "fast-check";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { measureColumns } from "@/domain/action-plan/measure";
import { noAnswers } from "@/domain/plan-exchange/differences";
import { planExchange } from "@/domain/plan-exchange/planExchange";
import { preselect } from "@/domain/plan-exchange/preselect";
import type { AppPorts } from "@/ports/appPorts";
import type { OpenWordDocument } from "@/ports/wordDocument";
import { addMeasure } from "@/usecases/addMeasure";
import { editMeasure } from "@/usecases/editMeasure";
import { carryOutExchange } from "@/usecases/exchange/carryOutExchange";
import { compareDocument } from "@/usecases/exchange/compareDocument";
import { removeRecord } from "@/usecases/removeRecord";
import { startPlan } from "@/usecases/startPlan";
import type { FakeWord } from "../fakes/word/createFakeWord";
import { rowsOf } from "../fakes/word/state/tableParts";
import { within } from "../fakes/word/state/xml";
import { aPlanFormat, aWorkspace, somePorts } from "../fixtures/builders";
import { handFilled } from "../fixtures/handFilled";
import { openedInWord } from "./openedInWord";
import { acceptAll, copyRow, moveRowDown, splitCell, takeRowOut, track, typeAt } from "./people";

jest.setTimeout(60_000);

const heading = "Kwaliteitsstandaarden 1 en 2: Gemeentelijke regie";
const titles = ["Een", "Twee", "Drie"];
const format = aPlanFormat();

const place = { row: fc.nat(9), column: fc.nat(6) };
const inWord = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("type" as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("clear" as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("track" as const), ...place }) },
  ...(["move", "copy", "remove", "split", "accept"] as const).map((kind) => ({
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant(kind), ...place }),
  })),
);
const inList = fc.record({ kind: fc.constantFrom("type", "type", "add", "remove"), ...place });
const history = fc.record({
  platform: fc.constantFrom("win", "web", "mac", "ipad"),
  rounds: fc.array(
    fc.record({ inWord: fc.array(inWord, { maxLength: 5 }), inList: fc.array(inList, { maxLength: 4 }) }),
    { minLength: 1, maxLength: 3 },
  ),
});
type WordEdit = typeof inWord extends fc.Arbitrary<infer Edit> ? Edit : never;
type ListEdit = typeof inList extends fc.Arbitrary<infer Edit> ? Edit : never;

interface World {
  readonly ports: AppPorts;
  readonly plan: () => ActionPlan;
  readonly word: FakeWord;
  readonly opened: OpenWordDocument;
}

let typed = 0;
/** A text that nobody typed before, so that it can be followed. */
function aText(): string {
  typed += 1;
  return `Tekst${typed}.`;
}

test("[UW4] [UW5] [UW8] whatever people do in Word and in the list, no text gets lost, no mark stands twice, and a second run changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ platform, rounds }) => {
      const world = await aWorld(platform);
      await exchanged(world);
      const agreed = new Set<string>();
      for (const round of rounds) {
        for (const text of agreedIn(world)) agreed.add(text);
        for (const edit of round.inWord) doInWord(world, edit);
        for (const edit of round.inList) doInList(world, edit);
        // What once stood on both sides is a person's to replace; what only one side has is not to be lost by us.
        const atStake = textsIn(world).filter((text) => !agreed.has(text));
        const around = textAround(world);
        await exchanged(world);

        expect(atStake.filter((text) => !textsIn(world).includes(text))).toEqual([]);
        expect(textAround(world)).toEqual(around);
        const marks = world.word.document.bookmarks().map(({ name }) => name.toLowerCase());
        expect(new Set(marks).size).toBe(marks.length);
        const again = await planned(world);
        expect(again.plan.list).toEqual([]);
        expect(again.plan.word.filter(({ kind }) => kind !== "writeSnapshot")).toEqual([]);
      }
      expect(world.word.problems).toEqual([]);
    }),
    { numRuns: 25, seed: 20_261_122 },
  );
});

async function aWorld(platform: "win" | "web" | "mac" | "ipad"): Promise<World> {
  const ports = (await somePorts()) as AppPorts;
  const id = startPlan(ports, { workspace: aWorkspace(), title: "Plan", assessments: [] });
  const plan = () => {
    const found = ports.records.all("actionPlan").find((each) => each.id === id);
    if (!found) throw new Error("The plan was just started.");
    return found;
  };
  for (const title of titles) addMeasure(ports, plan(), { standard: 1, texts: { title } });
  const rows = titles.map((title) => [title]);
  return { ports, plan, ...openedInWord({ docx: handFilled([{ heading, rows }]), platform }) };
}

async function planned({ ports, plan, opened }: World) {
  const content = await opened.read();
  const beside = { content, plan: plan(), format, mayChangePlan: true };
  const { sides, comparison } = compareDocument(ports, beside, noAnswers);
  const choices = preselect(comparison.differences);
  const moment = { at: ports.clock.now(), nextId: () => ports.ids.next() as never };
  return { sides, plan: planExchange(sides, comparison, { choices }, moment) };
}

async function exchanged(world: World): Promise<void> {
  const outcome = await carryOutExchange(world.ports, world.opened, await planned(world));
  expect(outcome.kind).toBe("done");
}

function doInWord({ word: { document } }: World, { kind, row, column }: WordEdit): void {
  const [table] = within(document.body, "tbl");
  const rows = table ? rowsOf(table).length : 0;
  const at = 1 + (row % Math.max(1, rows - 1));
  const acts = {
    type: typeAt({ row: at, column }, aText()),
    clear: typeAt({ row: at, column }, ""),
    move: moveRowDown(at),
    copy: copyRow(at),
    remove: takeRowOut(at),
    split: splitCell({ row: at, column }),
    track: track(document.tracking === "Off"),
    accept: acceptAll(),
  };
  // A form without rows is no form any more.
  if (kind !== "remove" || rows > 3) acts[kind](document);
}

function doInList({ ports, plan }: World, { kind, row, column }: ListEdit): void {
  const measures = ports.records.all("measure");
  const chosen = measures[row % Math.max(1, measures.length)];
  if (kind === "add" || !chosen) addMeasure(ports, plan(), { standard: 1, texts: { title: aText() } });
  else if (kind === "remove") removeRecord(ports, { kind: "measure", record: chosen });
  else editMeasure(ports, chosen, { [measureColumns[column] ?? "title"]: aText() });
}

/** The texts that somebody typed and that stand on one of both sides. */
function textsIn(world: World): readonly string[] {
  return [...new Set([...textsInWord(world), ...textsInList(world)])];
}

function agreedIn(world: World): readonly string[] {
  const listed = textsInList(world);
  return textsInWord(world).filter((text) => listed.includes(text));
}

function textsInWord({ word }: World): readonly string[] {
  return word.document.textOf(word.document.body).match(/Tekst\d+\./g) ?? [];
}

function textsInList({ ports }: World): readonly string[] {
  return ports.records
    .all("measure")
    .flatMap((measure) => measureColumns.flatMap((column) => measure[column].match(/Tekst\d+\./g) ?? []));
}

function textAround({ word: { document } }: World): readonly string[] {
  return within(document.body, "p")
    .filter((paragraph) => paragraph.parentNode === document.body)
    .map(document.textOf);
}
