import type { WebAddress } from "../text/webAddress";
import type { AspectId } from "../framework/framework";
import type { Instant, PersonId } from "../record";
import type { Contribution, ContributionId } from "../session/contribution";
import type { Perspective, SeatId } from "../session/seat";
import type { SessionId } from "../session/session";
import { aMeasure, anAnswer } from "../../../test/fixtures/builders";
import { conflictOptions } from "./conflictOptions";
import { conflictOf } from "./conflictOf";
import type { ConflictId } from "./conflict";
import { mergeRecords } from "./mergeRecords";
import { readWritten, writtenValue } from "./writtenValue";

const [anna, bert] = ["anna" as PersonId, "bert" as PersonId];
const at = (minute: number) => `2026-11-21T12:0${minute}:00.000Z` as Instant;
const link = (name: string) => ({ url: `https://voorbeeld.nl/${name}` as WebAddress, label: name });

test("[SY2] of a collection what the one adds and what the other takes out are both done", () => {
  const base = anAnswer("ks01.a1", "largely", { evidence: [link("oud"), link("vast")] });
  const ours = { ...base, evidence: [link("oud"), link("vast"), link("nieuw")], updatedBy: anna };
  const theirs = { ...base, evidence: [link("vast")], updatedBy: bert, updatedAt: at(5) };
  const { record, lost } = mergeRecords({ kind: "answer", base, ours, theirs });
  expect(record).toMatchObject({ evidence: [link("vast"), link("nieuw")] });
  expect(lost).toEqual([]);
});

test("[SY4] what one deleted and the other changed comes back, and it is told who had deleted it", () => {
  const base = aMeasure();
  const ours = { ...base, deletedAt: at(1), updatedBy: anna, updatedAt: at(1) };
  const theirs = { ...base, title: "Nog mee bezig", updatedBy: bert, updatedAt: at(2) };
  const { record, lost } = mergeRecords({ kind: "measure", base, ours, theirs });
  expect(record).toMatchObject({ deletedAt: null, title: "Nog mee bezig" });
  expect(lost).toMatchObject([{ field: "deletedAt", other: at(1), otherBy: anna, keptBy: bert }]);
});

test("[OV15] who did not hear yet that persons were forgotten does not bring them back, and is asked nothing", () => {
  const stamp = { workspace: aMeasure().workspace, version: 1, updatedBy: anna, deletedAt: null };
  const vote = { aspect: "ks01.a1" as AspectId, round: 1, choice: "largely", wish: false } as const;
  const base: Contribution = {
    ...stamp,
    id: "overleg.plek.1" as ContributionId,
    updatedAt: at(0),
    session: "overleg" as SessionId,
    assessment: anAnswer("ks01.a1", "largely").assessment,
    standard: 1,
    seat: "plek" as SeatId,
    perspective: "veiligThuis" as Perspective,
    votes: [vote],
  };
  const ours = { ...base, votes: [vote, { ...vote, round: 2 }], updatedAt: at(5) };
  const theirs = { ...base, votes: [], deletedAt: at(1), updatedAt: at(1), updatedBy: bert };
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const { record, lost } = mergeRecords({ kind: "contribution", base, ours: one, theirs: other });
    expect(record).toMatchObject({ votes: [], deletedAt: at(1) });
    expect(lost).toEqual([]);
  }
});

test("[SY3] one chooses between what stands there now and what was written beside it, with who wrote it", () => {
  const measure = aMeasure({ title: "Van Anna" });
  const lost = {
    field: "title",
    kept: "Van Anna",
    keptBy: anna,
    other: "Van Bert",
    otherBy: bert,
    otherAt: at(1),
  };
  const stamp = { updatedAt: at(2), updatedBy: anna };
  const conflict = conflictOf({ kind: "measure", record: measure }, lost, "c" as ConflictId, stamp);
  const optionsOf = (title: string) =>
    conflictOptions(conflict, { kind: "measure", record: { ...measure, title } });
  expect(optionsOf("Van Anna")).toMatchObject([
    { value: "Van Anna", by: anna, isCurrent: true },
    { value: "Van Bert", by: bert, isCurrent: false },
  ]);
  // Somebody typed on without choosing: nothing goes unseen.
  expect(optionsOf("Later").map(({ value }) => value)).toEqual(["Later", "Van Anna", "Van Bert"]);
});

test.each([
  ["measure", "title", "null"],
  ["measure", "dueOn", null],
  ["measure", "dueOn", "2027-01-31"],
  ["measure", "oneOffCosts", 1500],
  ["measure", "origin", null],
  ["answer", "evidence", [link("nota")]],
  ["routeProgress", "isReady", true],
  ["actionPlan", "period", { from: 2026, to: 2029 }],
  ["measure", "deletedAt", at(1)],
] as const)("[SY3] %s.%s is read as it was written down: %j", (kind, field, value) => {
  expect(readWritten(kind, field, writtenValue(value))).toEqual(value);
});
