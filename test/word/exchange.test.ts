import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import { noAnswers } from "@/domain/plan-exchange/differences";
import { planExchange } from "@/domain/plan-exchange/planExchange";
import { preselect } from "@/domain/plan-exchange/preselect";
import type { AppPorts } from "@/ports/appPorts";
import type { OpenWordDocument } from "@/ports/wordDocument";
import { addMeasure } from "@/usecases/addMeasure";
import { carryOutExchange } from "@/usecases/exchange/carryOutExchange";
import { compareDocument } from "@/usecases/exchange/compareDocument";
import { editMeasure } from "@/usecases/editMeasure";
import { startPlan } from "@/usecases/startPlan";
import { lint } from "../documents/lints";
import { openDocx } from "../documents/openDocx";
import { validate } from "../documents/validate";
import { writePlan } from "../documents/writePlan";
import type { FakeWord } from "../fakes/word/createFakeWord";
import type { WordPlatform } from "../fakes/word/settings";
import { aPlanDocument, aPlanFormat, aWorkspace, somePorts } from "../fixtures/builders";
import { openedInWord } from "./openedInWord";
import { type } from "./people";

jest.setTimeout(60_000);

const platforms: readonly WordPlatform[] = ["win", "web", "mac", "ipad"];
const format = aPlanFormat();

describe.each(platforms)("a plan and its document in Word on %s", (platform) => {
  let ports: AppPorts;
  let plan: ActionPlanId;
  let word: FakeWord;
  let opened: OpenWordDocument;

  beforeEach(async () => {
    ports = (await somePorts()) as AppPorts;
    plan = startPlan(ports, { workspace: aWorkspace(), title: "Plan van Utrecht", assessments: [] });
    for (const title of ["Een", "Twee", "Drie"]) {
      addMeasure(ports, planNow(), { standard: 1, texts: { title, currentState: `Stand van ${title}` } });
    }
    const docx = await writePlan(aPlanDocument(planNow(), ports.records.all("measure")));
    ({ word, opened } = openedInWord({ docx, platform }));
  });

  afterEach(() => {
    expect(word.problems).toEqual([]);
  });

  const planNow = () => {
    const found = ports.records.all("actionPlan").find(({ id }) => id === plan);
    if (!found) throw new Error("The plan was just started.");
    return found;
  };
  const measure = (title: string) => {
    const found = ports.records.all("measure").find((each) => each.title === title);
    if (!found) throw new Error(`There is no measure ${title}.`);
    return found;
  };
  const compared = async () => {
    const content = await opened.read();
    return compareDocument(ports, { content, plan: planNow(), format, mayChangePlan: true }, noAnswers);
  };
  const exchanged = async () => {
    const { sides, comparison } = await compared();
    const choices = preselect(comparison.differences);
    const moment = { at: ports.clock.now(), nextId: () => ports.ids.next() as never };
    const exchange = planExchange(sides, comparison, { choices }, moment);
    return carryOutExchange(ports, opened, { sides, plan: exchange });
  };

  test("what each side changed comes to the other, and a second time nothing is left", async () => {
    expect((await compared()).state.kind).toBe("linked");
    type("In Word getypt")(word.document);
    editMeasure(ports, measure("Twee"), { currentState: "In de lijst getypt" });
    addMeasure(ports, planNow(), { standard: 1, texts: { title: "Vier" } });
    const outcome = await exchanged();

    expect(outcome.kind).toBe("done");
    expect(measure("Een").currentState).toBe("In Word getypt");
    const { comparison, sides } = await compared();
    expect(comparison.differences).toMatchObject({ cells: [], rows: [], fields: [] });
    expect(sides.content.tables[0]?.rows.map(({ cells }) => cells[1]?.text).slice(1, 3)).toEqual([
      "In Word getypt",
      "In de lijst getypt",
    ]);
    const saved = word.save();
    expect(await validate(saved)).toEqual([]);
    expect(lint(openDocx(saved))).toEqual([]);
  });

  test("what was written is taken back on both sides", async () => {
    const before = word.document.textOf(word.document.body);
    editMeasure(ports, measure("Twee"), { currentState: "In de lijst getypt" });
    addMeasure(ports, planNow(), { standard: 1, texts: { title: "Vier" } });
    const outcome = await exchanged();
    if (outcome.kind !== "done") throw new Error("Nobody else is at work here.");
    const undone = await outcome.undo();

    expect(undone.isUndone).toBe(true);
    expect(word.document.textOf(word.document.body)).toBe(before);
    const { comparison } = await compared();
    expect(comparison.differences.cells).toMatchObject([{ state: "listOnly", inList: "In de lijst getypt" }]);
    expect(comparison.differences.rows).toMatchObject([{ state: "newInList" }]);
  });

  test("nothing is written on either side when a co-author was first", async () => {
    type("Van ons")(word.document);
    word.before(3, type("Van een ander"));
    const outcome = await exchanged();

    expect(outcome.kind).toBe("changedSince");
    expect(measure("Een").currentState).toBe("Stand van Een");
  });
});
