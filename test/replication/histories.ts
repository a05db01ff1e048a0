import fc from "fast-check";
import { MemoryReplica } from "@/adapters/memory/memoryReplica";
import { type Instant, type PersonId, type PlainDate } from "@/domain/record";
import type { KindedRecord, RecordChange } from "@/domain/workspace/recordChange";
import { AppError } from "@/ports/appError";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { Replicator } from "@/usecases/replicate/replicator";
import { fieldsOf } from "@/domain/workspace/recordChange";
import { aMeasure } from "../fixtures/builders";
import { MemorySharedPlace, type Fault } from "./memoryRemote";

/** What happens in a history, to one of the clients or in the lists themselves. */
export type HappeningKind = "write" | "delete" | "restore" | "sync" | "staffEdit" | "staffDelete" | "expire";

export interface Happening {
  readonly kind: HappeningKind;
  readonly client: number;
  readonly record: number;
  readonly field: number;
  readonly faults: readonly Fault[];
}

export interface History {
  readonly clients: number;
  readonly happenings: readonly Happening[];
}

const fields = ["title", "currentState", "planning"] as const;
const records = 4;

export const anyHistory: fc.Arbitrary<History> = fc.record({
  clients: fc.integer({ min: 3, max: 12 }),
  happenings: fc.array(
    fc.record({
      kind: fc.oneof(
        { weight: 6, arbitrary: fc.constant("write" as const) },
        { weight: 6, arbitrary: fc.constant("sync" as const) },
        {
          weight: 3,
          arbitrary: fc.constantFrom("delete", "restore", "staffEdit", "staffDelete", "expire" as const),
        },
      ),
      client: fc.nat({ max: 11 }),
      record: fc.nat({ max: records - 1 }),
      field: fc.nat({ max: fields.length - 1 }),
      faults: fc.array(fc.constantFrom<Fault>("none", "none", "before", "after"), { maxLength: 6 }),
    }),
    { maxLength: 60 },
  ),
});

interface Client {
  readonly store: WorkspaceStore;
  readonly replica: MemoryReplica;
  readonly sync: (faults: readonly Fault[]) => Promise<void>;
  readonly person: PersonId;
}

export interface Outcome {
  /** What each client has in the end, by id. */
  readonly clients: readonly (readonly KindedRecord[])[];
  readonly rows: readonly KindedRecord[];
  /** Every text that a client was told is stored there, with the record and field it was written in. */
  readonly written: readonly WrittenText[];
  readonly waiting: readonly number[];
}

export interface WrittenText {
  readonly record: string;
  readonly field: string;
  readonly text: string;
  /** What stood there for who wrote it: that was replaced knowingly. */
  readonly before: string;
}

/** Plays a history, then lets everybody come back, answer what is asked and catch up. */
export async function play({ clients: count, happenings }: History): Promise<Outcome> {
  const place = new MemorySharedPlace();
  let time = 0;
  // Of some clients the clock is a day off.
  const instant = (client: number) =>
    new Date(
      Date.UTC(2026, 10, 21) + (time += 1) * 1000 + (client % 3 === 0 ? 86_400_000 : 0),
    ).toISOString() as Instant;
  let made = 0;
  const clients = Array.from({ length: count }, (_, number): Client => {
    const person = `person-${number}` as PersonId;
    const clock = { now: () => instant(number), today: () => "2026-11-21" as PlainDate };
    const ids = { next: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, "0")}` };
    const replica = new MemoryReplica({ clock, ids, person });
    const state = { faults: [] as Fault[] };
    const replicator = new Replicator(
      place.connect(() => state.faults.shift() ?? "none"),
      replica,
    );
    return {
      store: replica.connect(),
      replica,
      person,
      sync: async (faults) => {
        state.faults = [...faults];
        await replicator.round(["measure", "answer", "conflict"]).catch((error: unknown) => {
          if (!(error instanceof AppError)) throw error;
        });
        state.faults = [];
      },
    };
  });
  const written: WrittenText[] = [];
  let texts = 0;
  for (const { kind, client: number, record, field, faults } of happenings) {
    const client = clients[number % count];
    if (!client) continue;
    const stamp = { updatedAt: instant(number % count), updatedBy: client.person };
    const known = (await client.store.load()).find((each) => each.record.id === subjectOf(record).id);
    const item = place.all()[record % Math.max(1, place.all().length)];
    switch (kind) {
      case "write": {
        const name = fields[field] ?? "title";
        const text = `tekst ${(texts += 1)}`;
        // In a record that is deleted here nobody writes.
        if (known?.record.deletedAt) break;
        await client.store.write([{ change: changeOf(record, { [name]: text }), stamp }]);
        const before = known?.kind === "measure" ? known.record[name] : "";
        written.push({ record: subjectOf(record).id, field: name, text, before });
        break;
      }
      case "delete":
      case "restore":
        if (!known) break;
        await client.store.write([
          { change: changeOf(record, { deletedAt: kind === "delete" ? stamp.updatedAt : null }), stamp },
        ]);
        break;
      case "sync":
        await client.sync(faults);
        break;
      case "staffEdit":
        if (item?.kinded.kind === "measure")
          place.edit(item.item, {
            remarks: `lijst ${(texts += 1)}`,
            updatedAt: stamp.updatedAt,
            updatedBy: "staff" as PersonId,
          });
        break;
      case "staffDelete":
        if (item?.kinded.kind === "measure") place.delete(item.item);
        break;
      case "expire":
        place.expire();
        break;
    }
  }
  await settle(clients);
  return {
    clients: await Promise.all(clients.map(({ store }) => store.load())),
    rows: place.all().map(({ kinded }) => kinded),
    written,
    waiting: await Promise.all(clients.map(async ({ replica }) => (await replica.state()).waiting)),
  };
}

async function settle(clients: readonly Client[]): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const { sync, replica } of clients) {
      await sync([]);
      for (const { record } of (await replica.state()).missing)
        await replica.answerMissing(record.id, "putBack");
      await sync([]);
    }
  }
}

function subjectOf(number: number) {
  return aMeasure({
    id: `00000000-0000-4000-8000-0000000009${number}0` as ReturnType<typeof aMeasure>["id"],
  });
}

function changeOf(number: number, changed: object): RecordChange {
  const measure = subjectOf(number);
  const { id, workspace } = measure;
  return { kind: "measure", id, workspace, fields: changed, initial: fieldsOf("measure", measure) };
}
