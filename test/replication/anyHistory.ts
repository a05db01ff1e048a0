import fc from "fast-check";
import type { Fault } from "./sharedPlace";

/** What happens in a history, to one of the clients or in the lists themselves. */
type HappeningKind = "write" | "delete" | "restore" | "sync" | "staffRemark" | "staffDelete" | "expire";

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
  readonly happenings: readonly Happening[];
}

/** The fields people write in. */
export const writtenFields = ["title", "currentState", "planning"] as const;
/** Few, so that people meet. */
export const recordCount = 4;

export const anyHistory: fc.Arbitrary<History> = fc.record({
  clients: fc.integer({ min: 3, max: 12 }),
  happenings: fc.array(
    fc.record({
      kind: fc.oneof(
        { weight: 6, arbitrary: fc.constant<HappeningKind>("write") },
        { weight: 6, arbitrary: fc.constant<HappeningKind>("sync") },
        {
          weight: 3,
          arbitrary: fc.constantFrom<HappeningKind>(
            "delete",
            "restore",
            "staffRemark",
            "staffDelete",
            "expire",
          ),
        },
      ),
      client: fc.nat({ max: 11 }),
      record: fc.nat({ max: recordCount - 1 }),
      field: fc.nat({ max: writtenFields.length - 1 }),
      faults: fc.array(fc.constantFrom<Fault>("none", "none", "before", "after"), { maxLength: 6 }),
    }),
    { maxLength: 60 },
  ),
});
