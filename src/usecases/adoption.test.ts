import { anAnswer, anAssessment, somePorts } from "../../test/fixtures/builders";
import type { AspectId } from "@/domain/framework/framework";
import type { Instant, PlainDate } from "@/domain/record";
import { adoptionIn, decisionsOn } from "@/domain/decision/decisionLog";
import { adoptAssessment, checkAdoptedAssessment } from "./adoptAssessment";
import { answerAspect } from "./answerAspect";
import { reopen } from "./decide/reopen";

const assessment = anAssessment();
const aspect = "ks01.a1" as AspectId;
const on = "2026-11-21" as PlainDate;
const by = "Wethouder sociaal domein";

const check = (ports: Awaited<ReturnType<typeof somePorts>>) =>
  checkAdoptedAssessment(ports, assessment, ports.records.all("answer"));

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

  await reopen(ports, assessment, { on, by, reason: "Veilig Thuis was er niet bij." });
  expect(adoptionIn(log())).toBeUndefined();
  expect(log().map(({ kind }) => kind)).toEqual(["adopted", "reopened"]);
  expect(await check(ports)).toBe("notAdopted");
});

test("[VA2] what was adopted is kept, and one sees when the answers are no longer those", async () => {
  const ports = await anAdoptedScan();
  expect(await check(ports)).toBe("unchanged");

  answerAspect(ports, assessment, aspect, { remarks: "Nog eens over hebben." });
  expect(await check(ports)).toBe("unchanged");

  answerAspect(ports, assessment, aspect, { choice: "secured" });
  expect(await check(ports)).toBe("changedSince");
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

/** A scan that was adopted, reopened and adopted again, with its records. */
async function aScanAdoptedTwice() {
  const ports = await anAdoptedScan();
  await reopen(ports, assessment, { on, by, reason: "Er was iets vergeten." });
  await adoptAssessment(ports, assessment, { on, by });
  expect(await check(ports)).toBe("unchanged");
  const adoption = adoptionIn(decisionsOn(ports.records.all("decision"), assessment.id));
  const [firstDecision] = ports.records.all("decision");
  const snapshot = ports.records.all("snapshot").find(({ id }) => id === adoption?.snapshot);
  if (!firstDecision || !snapshot) throw new Error("Adopting keeps a decision and a snapshot.");
  return { ports, firstDecision, snapshot };
}

test("[VA3] a snapshot that was changed is found", async () => {
  const { ports, snapshot } = await aScanAdoptedTwice();
  const { id, workspace } = snapshot;
  ports.records.change([{ kind: "snapshot", id, workspace, fields: { text: "{}" } }]);
  expect(await check(ports)).toBe("tamperedWith");
});

test.each([
  ["changed", { by: "Burgemeester" }],
  ["taken out", { deletedAt: "2026-11-21T12:00:00.000Z" as Instant }],
])("[VA3] an earlier decision that was %s is found", async (_, fields) => {
  const { ports, firstDecision } = await aScanAdoptedTwice();
  const { id, workspace } = firstDecision;
  ports.records.change([{ kind: "decision", id, workspace, fields }]);
  expect(await check(ports)).toBe("tamperedWith");
});

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
