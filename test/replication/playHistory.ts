import type { Instant } from "@/domain/record";
import { fieldsOf, type KindedRecord, type RecordChange } from "@/domain/workspace/recordChange";
import { aMeasure } from "../fixtures/builders";
import { type Happening, type History, writtenFields } from "./anyHistory";
import { makeClient, type HistoryClient } from "./historyClient";
import type { SharedPlace } from "./sharedPlace";

interface WrittenText {
  readonly record: string;
  readonly field: string;
  readonly text: string;
  /** What stood there for who wrote it: that was replaced knowingly. */
  readonly before: string;
}

export interface Outcome {
  /** What each client has in the end. */
  readonly clients: readonly (readonly KindedRecord[])[];
  readonly rows: readonly KindedRecord[];
  /** Every text that somebody wrote. */
  readonly written: readonly WrittenText[];
  /** How many records wait to be sent, per client. */
  readonly waiting: readonly number[];
}

/** Plays a history, then lets everybody come back, answer what is asked and catch up. */
export async function playHistory(
  { clients: count, happenings }: History,
  place: SharedPlace,
): Promise<Outcome> {
  let seconds = 0;
  // Of one in three the clock is a day off.
  const instantOf = (client: number) =>
    new Date(
      Date.UTC(2026, 10, 21, 0, 0, (seconds += 1)) + (client % 3 === 0 ? 86_400_000 : 0),
    ).toISOString() as Instant;
  let ids = 0;
  const nextId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, "0")}`;
  const clients: HistoryClient[] = [];
  for (let number = 0; number < count; number += 1) {
    clients.push(await makeClient(number, place, { now: () => instantOf(number), nextId }));
  }
  const written: WrittenText[] = [];
  for (const [index, happening] of happenings.entries()) {
    const client = clients[happening.client % count];
    if (client) await letHappen(happening, `tekst ${index}`, client, place, written);
  }
  for (const { person } of clients) place.setRight(person, "write");
  await catchUp(clients);
  return {
    clients: await Promise.all(clients.map(({ store }) => store.load())),
    rows: place.all().map(({ kinded }) => kinded),
    written,
    waiting: await Promise.all(clients.map(async ({ replica }) => (await replica.state()).waiting)),
  };
}

async function letHappen(
  { kind, record, field, faults }: Happening,
  text: string,
  { store, person, now, sync }: HistoryClient,
  place: SharedPlace,
  written: WrittenText[],
): Promise<void> {
  const { id } = subjectOf(record);
  const stamp = { updatedAt: now(), updatedBy: person };
  const known = (await store.load()).find((each) => each.record.id === id);
  const rows = place.all().filter(({ kinded }) => kinded.kind === "measure");
  const item = rows[record % Math.max(1, rows.length)]?.item;
  switch (kind) {
    case "write": {
      // In a record that is deleted here nobody writes.
      if (known?.record.deletedAt) return;
      const name = writtenFields[field] ?? "title";
      await store.write([{ change: changeOf(record, { [name]: text }), stamp }]);
      const before = known?.kind === "measure" ? known.record[name] : "";
      written.push({ record: id, field: name, text, before });
      return;
    }
    case "delete":
    case "restore": {
      const deletedAt = kind === "delete" ? stamp.updatedAt : null;
      if (known) await store.write([{ change: changeOf(record, { deletedAt }), stamp }]);
      return;
    }
    case "sync":
      await sync(faults);
      return;
    case "staffRemark":
      if (item) place.remark(item, text);
      return;
    case "staffDelete":
      if (item) place.delete(item);
      return;
    case "staffAdd":
      place.add(text);
      return;
    case "rename":
      place.rename();
      return;
    case "expire":
      place.expire();
      return;
    case "mayRead":
      place.setRight(person, "read");
      return;
    case "mayNothing":
      place.setRight(person, "none");
      return;
    case "mayWrite":
      place.setRight(person, "write");
      return;
  }
}

async function catchUp(clients: readonly HistoryClient[]): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const { sync, replica } of clients) {
      await sync([]);
      const { missing } = await replica.state();
      for (const [index, { record }] of missing.entries())
        await replica.answerMissing(record.id, (index + round) % 2 === 0 ? "putBack" : "leave");
      await replica.retryRefused();
      await sync([]);
    }
  }
}

function subjectOf(number: number) {
  const id = `00000000-0000-4000-8000-0000000009${number}0` as ReturnType<typeof aMeasure>["id"];
  return aMeasure({ id, title: "", currentState: "", planning: "" });
}

function changeOf(number: number, changed: object): RecordChange {
  const measure = subjectOf(number);
  const { id, workspace } = measure;
  return { kind: "measure", id, workspace, fields: changed, initial: fieldsOf("measure", measure) };
}
