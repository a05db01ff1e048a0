import { anAnswer, anAssessment, somePorts } from "../../test/fixtures/builders";
import type { AspectId } from "@/domain/framework/framework";
import type { PlainDate } from "@/domain/record";
import type { RecordChange } from "@/domain/workspace/recordChange";
import { adoptionIn, decisionsOn } from "@/domain/decision/decisionLog";
import { adoptAssessment } from "./adoptAssessment";
import { answerAspect } from "./answerAspect";
import { checkAdoption } from "./checkAdoption";
import { reopenAssessment } from "./reopenAssessment";

const assessment = anAssessment();
const aspect = "ks01.a1" as AspectId;
const on = "2026-11-21" as PlainDate;
const by = "Wethouder sociaal domein";

async function anAdoptedScan() {
  const ports = await somePorts();
  answerAspect(ports, assessment, aspect, { choice: "largely" });
  await adoptAssessment(ports, assessment, { on, by });
  return ports;
}

test("[VA1] a scan is adopted until it is reopened, and both are on record", async () => {
  const ports = await anAdoptedScan();
  const log = () => decisionsOn(ports.records.all("decision"), assessment.id);
  expect(adoptionIn(log())).toMatchObject({ on, by });

  await reopenAssessment(ports, assessment, { on, by, reason: "Veilig Thuis was er niet bij." });
  expect(adoptionIn(log())).toBeUndefined();
  expect(log().map(({ kind }) => kind)).toEqual(["adopted", "reopened"]);
  expect(await checkAdoption(ports, assessment)).toBe("notAdopted");
});

test("[VA2] what was adopted is kept, and one sees when the answers are no longer those", async () => {
  const ports = await anAdoptedScan();
  expect(await checkAdoption(ports, assessment)).toBe("unchanged");

  answerAspect(ports, assessment, aspect, { remarks: "Nog eens over hebben." });
  expect(await checkAdoption(ports, assessment)).toBe("unchanged");

  answerAspect(ports, assessment, aspect, { choice: "secured" });
  expect(await checkAdoption(ports, assessment)).toBe("changedSince");
  expect(ports.records.all("snapshot")[0]?.text).toContain('"choice": "largely"');
});

test("[VA2] the same scan gives the same text, whatever the order of its answers", async () => {
  const [one, other] = [await somePorts(), await somePorts()];
  for (const [ports, order] of [
    [one, ["ks01.a1", "ks10.a7"]],
    [other, ["ks10.a7", "ks01.a1"]],
  ] as const) {
    for (const each of order) answerAspect(ports, assessment, each as AspectId, { choice: "notYet" });
    await adoptAssessment(ports, assessment, { on, by });
  }
  const [first, second] = [one, other].map((ports) => ports.records.all("snapshot")[0]?.text);
  expect(first).toBe(second);
});

test.each<[string, (ports: Awaited<ReturnType<typeof somePorts>>) => RecordChange]>([
  [
    "a snapshot that was changed",
    ({ records }) => changed(records.all("snapshot")[0], "snapshot", { text: "{}" }),
  ],
  [
    "a decision that was changed",
    ({ records }) => changed(records.all("decision")[0], "decision", { by: "Burgemeester" }),
  ],
  [
    "a decision that was taken out",
    ({ records, clock }) => changed(records.all("decision")[0], "decision", { deletedAt: clock.now() }),
  ],
])("[VA3] %s is found", async (_, change) => {
  const ports = await anAdoptedScan();
  await reopenAssessment(ports, assessment, { on, by, reason: "" });
  await adoptAssessment(ports, assessment, { on, by });
  expect(await checkAdoption(ports, assessment)).toBe("unchanged");

  // The newest snapshot stands first in the records when it is the only one that matters.
  ports.records.change([change(newestSnapshotFirst(ports))]);
  expect(await checkAdoption(ports, assessment)).toBe("tamperedWith");
});

function changed(
  record: { id: string; workspace: string } | undefined,
  kind: string,
  fields: object,
): RecordChange {
  return { kind, id: record?.id, workspace: record?.workspace, fields } as unknown as RecordChange;
}

function newestSnapshotFirst(ports: Awaited<ReturnType<typeof somePorts>>) {
  const adopted = adoptionIn(decisionsOn(ports.records.all("decision"), assessment.id));
  const all: typeof ports.records.all = (kind) =>
    kind === "snapshot"
      ? ports.records.all(kind).filter(({ id }) => id === (adopted?.snapshot as string))
      : ports.records.all(kind);
  return { ...ports, records: { ...ports.records, all } };
}

test("[SC7] an answer of an earlier scan is looked at once its choice is set or confirmed, not by a remark", async () => {
  const ports = await somePorts();
  const carried = anAnswer(aspect, "largely", { carriedFrom: assessment.id });
  ports.records.change([
    { kind: "answer", id: carried.id, workspace: carried.workspace, fields: {}, initial: carried },
  ]);
  const from = () => ports.records.all("answer")[0]?.carriedFrom;
  answerAspect(ports, assessment, aspect, { remarks: "Vraag na." });
  expect(from()).toBe(assessment.id);
  answerAspect(ports, assessment, aspect, {});
  expect(from()).toBeNull();
});
