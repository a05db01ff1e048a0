import fc from "fast-check";
import type { Settings } from "../fakes/graph/settings";
import { type Fault, faults } from "./sharedPlace";

/** What happens in a history, to one of the clients or in the lists themselves. */
const rareHappenings = [
  "delete",
  "restore",
  "staffRemark",
  "staffDelete",
  "staffAdd",
  "rename",
  "expire",
  "mayRead",
  "mayNothing",
  "mayWrite",
] as const;
type HappeningKind = "write" | "sync" | (typeof rareHappenings)[number];

export interface Happening {
  readonly kind: HappeningKind;
  readonly client: number;
  readonly record: number;
  readonly field: number;
  /** What goes wrong during a sync, call by call; after the last nothing does. */
  readonly faults: readonly Fault[];
}

export interface History {
  readonly clients: number;
  /** How the tenant is in what nobody could verify without one. */
  readonly settings: Partial<Settings>;
  readonly happenings: readonly Happening[];
}

/** The fields people write in. */
export const writtenFields = ["title", "currentState", "planning"] as const;
/** Few, so that people meet. */
const recordCount = 4;

export const anyHistory: fc.Arbitrary<History> = fc.record({
  clients: fc.integer({ min: 3, max: 12 }),
  settings: fc.record({
    staleWrite: fc.constantFrom(412 as const, 409 as const),
    duplicateStatus: fc.constantFrom(400 as const, 409 as const, 500 as const),
    duplicateLeavesEmptyRow: fc.boolean(),
    deltaRepeats: fc.boolean(),
    batchOrder: fc.constantFrom("shuffled" as const, "as-sent" as const),
    pageSize: fc.constantFrom(2, 5, 200),
  }),
  happenings: fc.array(
    fc.record({
      kind: fc.oneof(
        { weight: 6, arbitrary: fc.constant<HappeningKind>("write") },
        { weight: 6, arbitrary: fc.constant<HappeningKind>("sync") },
        { weight: 4, arbitrary: fc.constantFrom<HappeningKind>(...rareHappenings) },
      ),
      client: fc.nat({ max: 11 }),
      record: fc.nat({ max: recordCount - 1 }),
      field: fc.nat({ max: writtenFields.length - 1 }),
      faults: fc.array(
        fc.oneof({ weight: 2, arbitrary: fc.constant<Fault>("none") }, fc.constantFrom<Fault>(...faults)),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 60 },
  ),
});
