import { noAnswers } from "@/domain/plan-exchange/differences";
import { planExchange } from "@/domain/plan-exchange/planExchange";
import type { AppPorts } from "@/ports/appPorts";
import type { WordPlatform } from "../fakes/word/settings";
import { addMeasure } from "@/usecases/addMeasure";
import { compareDocument } from "@/usecases/exchange/compareDocument";
import { startPlan } from "@/usecases/startPlan";
import { aPlanFormat, aWorkspace, somePorts } from "../fixtures/builders";
import { lockedAsAWhole, withLocks } from "../fixtures/withLocks";
import { within } from "../fakes/word/state/xml";
import { openedInWord } from "./openedInWord";

jest.setTimeout(60_000);

const platforms: readonly WordPlatform[] = ["win", "web", "mac", "ipad"];

test.each(platforms)(
  "[UW13] what is locked holds up nothing else on %s, and is never written in",
  async (platform) => {
    const ports = (await somePorts()) as AppPorts;
    const id = startPlan(ports, { workspace: aWorkspace(), title: "Plan", assessments: [] });
    const plan = ports.records.all("actionPlan").find((each) => each.id === id);
    if (!plan) throw new Error("The plan was just started.");
    for (const title of ["Deels vergrendeld", "Vergrendelde rij", "Kwam erbij"])
      addMeasure(ports, plan, { standard: 1, texts: { title, currentState: "Nieuw", improvement: "Nieuw" } });
    const { word, opened } = openedInWord({ docx: withLocks(), platform });
    const compared = async () =>
      compareDocument(
        ports,
        { content: await opened.read(), plan, format: aPlanFormat(), mayChangePlan: true },
        noAnswers,
      );
    const { sides, comparison } = await compared();
    const { cells, rows } = comparison.differences;
    const choices = new Map([...cells, ...rows].map(({ key }) => [key, "list" as const]));
    const moment = { at: ports.clock.now(), nextId: () => ports.ids.next() as never };
    const { word: changes } = planExchange(sides, comparison, { choices }, moment);

    expect(await opened.apply(changes, sides.content)).toEqual({ kind: "applied" });
    expect(within(word.document.body, "sdt").map(word.document.textOf)).toEqual([
      "Stand van de beheerder",
      expect.stringMatching(/^Vergrendelde rij[\n\r]Oud/),
    ]);
    const later = (await compared()).comparison.differences;
    expect(later.cells.map(({ obstacle }) => obstacle)).toEqual(["locked", "locked", "locked"]);
    expect(later.rows).toEqual([]);
    expect(word.problems).toEqual([]);
  },
);

test("[UW13] a table in a control that is locked as a whole is read, and left alone", async () => {
  const { opened } = openedInWord({ docx: lockedAsAWhole() });
  const content = await opened.read();

  const cells = content.tables[0]?.rows.flatMap((row) => row.cells) ?? [];
  expect(cells).toHaveLength(28);
  expect(cells.filter(({ isLocked }) => isLocked !== true)).toEqual([]);
});
