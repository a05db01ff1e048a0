import type { Instant } from "../record";
import type { KindedRecord } from "../workspace/recordChange";
import { aMeasure } from "../../../test/fixtures/builders";
import { newShadow, type Edit, type PushOutcome } from "./replica";
import { afterGone, afterPush, beforeSending, canBeSent, type ReplicaEntry } from "./replicaSteps";

const measure = aMeasure({ title: "Afspraken" });
const kinded: KindedRecord = { kind: "measure", record: measure };
const edit: Edit = { kinded, shadow: null };
const entry: ReplicaEntry = { record: measure, shadow: beforeSending(kinded, undefined), isPending: true };

test("[SY6] what is sent is remembered before it goes, once, until it is heard how that ended", () => {
  const once = beforeSending(kinded, undefined);

  expect(once).toEqual({ ...newShadow(kinded), sent: [measure] });
  expect(beforeSending(kinded, once)).toBe(once);
  expect(afterPush(entry, edit, { kind: "unclear" }).entry).toBe(entry);
});

test("[SY6] what was heard to be written is common ground from then on", () => {
  const handle = { item: "7", eTag: '"x,1"', revision: 1 };

  expect(afterPush(entry, edit, { kind: "written", handle }).entry).toEqual({
    record: measure,
    shadow: { ...newShadow(kinded), base: measure, handle },
    isPending: false,
  });
});

test("[SY1] what was typed while it was sent still has to go", () => {
  const typed = { ...measure, title: "Afspraken met de school" };
  const written: PushOutcome = { kind: "written", handle: null };

  const { entry: after } = afterPush({ ...entry, record: typed }, edit, written);

  expect(after).toMatchObject({ record: typed, isPending: true });
  expect(canBeSent(after)).toBe(true);
});

test("[SY8] what is refused waits for a person, with the reason", () => {
  const refusal = { reason: "notAccepted", detail: "Kolom Titel" } as const;

  const { entry: after } = afterPush(entry, edit, { kind: "refused", refusal });

  expect(after).toMatchObject({ shadow: { refusal }, isPending: true });
  expect(canBeSent(after)).toBe(false);
});

test.each([
  ["not deleted here: a person is asked", null, { isMissing: true, isSent: false }],
  [
    "deleted here too: the row comes back as deleted",
    "2026-11-21T00:00:00.000Z" as Instant,
    { isMissing: false, isSent: true },
  ],
])("[SY5] a row that is gone, of a record %s", (_, deletedAt, { isMissing, isSent }) => {
  const handle = { item: "7", eTag: '"x,1"', revision: 1 };
  const record = { ...measure, deletedAt };
  const agreed: ReplicaEntry = {
    record,
    shadow: { ...newShadow(kinded), base: record, handle },
    isPending: false,
  };

  const after = afterGone(agreed, "7");

  expect(after.shadow).toMatchObject({ handle: null, isMissing });
  expect(canBeSent(after)).toBe(isSent);
});
