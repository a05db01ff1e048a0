import type { PersonId } from "@/domain/record";
import { recordKinds, type RecordKind } from "@/domain/workspace/records";
import type { Clock } from "@/ports/clock";
import type { Beacons } from "@/ports/remote";
import { partOf } from "../graph/graphMessages";
import { UnreadableCell } from "./columns";
import type { Connection } from "./connection";
import { expectSuccess, refusalError } from "./graphOfSite";
import { cellsIn, isDeleted } from "./items";
import { commonColumns } from "./listDefinition";
import { beaconsColumn, type BeaconTimes } from "./lists/presence";

interface Device {
  /** One per browser profile and person: a row has one writer. */
  readonly key: string;
  readonly person: PersonId;
  /** By which the others know who works on it. */
  readonly name: string;
  readonly clock: Clock;
}

const right = "Sites.ReadWrite.All, of schrijven bij Sites.Selected";

/** Beacons in the list of devices: at rest it is the only list that is read, for one resource unit. */
export function siteBeacons({ client, presencePath }: Connection, device: Device): Beacons {
  let token: string | null = null;
  /** What each other device had written when its row was last read. */
  const seen = new Map<string, BeaconTimes>();
  const names = new Map<PersonId, string>();
  let own: { readonly item: string | null; readonly times: BeaconTimes } = { item: null, times: {} };

  /** Takes in the row of a device, and gives the kinds in which it wrote since. */
  function take(row: unknown): readonly RecordKind[] {
    const item = String(partOf(row, "id"));
    if (isDeleted(row)) {
      if (own.item === item) own = { ...own, item: null };
      return [];
    }
    const cells = cellsIn(row);
    const [who, name] = [cells[commonColumns.updatedBy.name], cells["Title"]];
    if (typeof who === "string" && typeof name === "string") names.set(who as PersonId, name);
    const times = timesIn(cells[beaconsColumn.name]);
    if (cells[commonColumns.id.name] === device.key) {
      own = { item, times: { ...times, ...own.times } };
      return [];
    }
    const before = seen.get(item) ?? {};
    seen.set(item, times);
    return recordKinds.filter((kind) => times[kind] !== before[kind]);
  }

  return {
    people: () => [...names],
    moved: async () => {
      const moved = new Set<RecordKind>();
      for (let next: string | null = token ?? `${presencePath}/items/delta?$expand=fields`; next !== null;) {
        const answering = client.send({ method: "GET", path: next });
        const answer = await answering.catch(() => null);
        // Too old a token, or a list that is not there: then everything is to be read.
        if (answer?.status === 410 || answer?.status === 404) {
          token = null;
          return recordKinds;
        }
        const body = await expectSuccess(answering, right);
        const rows = partOf(body, "value");
        for (const row of Array.isArray(rows) ? (rows as readonly unknown[]) : []) {
          for (const kind of take(row)) moved.add(kind);
        }
        const more = partOf(body, "@odata.nextLink");
        const delta = partOf(body, "@odata.deltaLink");
        if (typeof delta === "string") token = client.pathBelow(delta);
        next = typeof more === "string" ? client.pathBelow(more) : null;
      }
      return [...moved];
    },
    light: async (kinds) => {
      const now = device.clock.now();
      const times = { ...own.times, ...Object.fromEntries([...kinds].map((kind) => [kind, now])) };
      own = { ...own, times };
      const fields = {
        [beaconsColumn.name]: beaconsColumn.write(times),
        [commonColumns.updatedAt.name]: now,
      };
      if (own.item !== null) {
        const answer = await client.send({
          method: "PATCH",
          path: `${presencePath}/items/${own.item}/fields`,
          body: fields,
        });
        if (answer.status < 300) return;
        if (answer.status !== 404) throw refusalError(answer, right);
      }
      const row = {
        Title: device.name,
        [commonColumns.id.name]: device.key,
        [commonColumns.updatedBy.name]: device.person,
        ...fields,
      };
      const made = await expectSuccess(
        client.send({ method: "POST", path: `${presencePath}/items`, body: { fields: row } }),
        right,
      );
      own = { item: String(partOf(made, "id")), times };
    },
  };
}

/** What somebody wrote in the list by hand may be anything: then every kind looks moved once. */
function timesIn(cell: unknown): BeaconTimes {
  try {
    const times: unknown = beaconsColumn.read(cell);
    return typeof times === "object" && times !== null ? (times as BeaconTimes) : {};
  } catch (error) {
    if (error instanceof UnreadableCell) return {};
    throw error;
  }
}
