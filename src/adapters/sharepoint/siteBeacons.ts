import type { PersonId } from "@/domain/record";
import { askedKinds, type AskedKind } from "@/domain/workspace/records";
import { AppError } from "@/ports/appError";
import type { Clock } from "@/ports/clock";
import type { Beacons } from "@/ports/remote";
import { partOf } from "../graph/graphMessages";
import { UnreadableCell } from "./columns";
import type { Connection } from "./connection";
import { expectSuccess } from "./graphOfSite";
import { cellsIn, isDeleted } from "./items";
import { commonColumns } from "./listDefinition";
import { beaconsColumn, type BeaconTimes } from "./lists/participants";
import { presences } from "./lists/presences";
import { rowFrom } from "./pullRows";
import { rowName } from "./rowHandle";

interface Device {
  /** One per browser profile and person: a row has one writer. */
  readonly key: string;
  readonly person: PersonId;
  /** By which the others know who works on it. */
  readonly name: string;
  readonly clock: Clock;
}

const right = "Sites.ReadWrite.All, of schrijven bij Sites.Selected";

/**
 * Beacons in the list of those in a session: whatever happens it is the only list that is read all the time, for one resource
 * unit. It is read from its start once, for the names of people; after that what changed.
 */
export function siteBeacons(connection: Connection, device: Device): Beacons {
  const { client } = connection;
  const items = `${connection.pathOf("presence")}/items`;
  const start = `${items}/delta?$expand=fields`;
  let goOn: string | null = null;
  /** What each other device had written when its row was last read. */
  const seen = new Map<string, BeaconTimes>();
  const names = new Map<PersonId, string>();
  let own: { readonly item: string | null; readonly times: BeaconTimes } = { item: null, times: {} };

  /** Takes in the row of a device, and gives the kinds in which it wrote since. */
  function takeDevice(row: unknown): readonly AskedKind[] {
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
    return askedKinds.filter((kind) => times[kind] !== before[kind]);
  }

  async function makeRow(fields: Readonly<Record<string, unknown>>): Promise<string> {
    const row = {
      Title: device.name,
      [commonColumns.id.name]: device.key,
      [commonColumns.updatedBy.name]: device.person,
      ...fields,
    };
    const sending = client.send({ method: "POST", path: items, body: { fields: row } });
    return String(partOf(await expectSuccess(sending, right), "id"));
  }

  return {
    people: () => [...names],
    look: async (takeIn) => {
      const moved = new Set<AskedKind>();
      let all = goOn === null ? new Set<string>() : null;
      for (let next = goOn ?? start; ;) {
        const answering = client.send({ method: "GET", path: next });
        const status = await answering.then((answer) => answer.status).catch(() => null);
        if (status === 404) throw new AppError({ code: "listsMissing", lists: [presences.name] });
        // Too old a token: then everything is to be read.
        if (status === 410 && next !== start) {
          [goOn, all, next] = [null, new Set(), start];
          for (const kind of askedKinds) moved.add(kind);
          continue;
        }
        const body = await expectSuccess(answering, right);
        const value = partOf(body, "value");
        const found = Array.isArray(value) ? (value as readonly unknown[]) : [];
        for (const row of found) {
          if (!isDeleted(row)) all?.add(rowName(connection.listOf("presence"), String(partOf(row, "id"))));
          if (!isInSession(row)) for (const kind of takeDevice(row)) moved.add(kind);
        }
        // Of a row that is gone only the number is left: it may have been of either.
        const rows = (
          await Promise.all(
            found
              .filter((row) => isDeleted(row) || isInSession(row))
              .map((row) => rowFrom(connection, "presence", row)),
          )
        ).filter((row) => row !== undefined);
        const more = partOf(body, "@odata.nextLink");
        const isLast = typeof more !== "string";
        if (rows.length > 0 || (isLast && all)) await takeIn({ rows, all: isLast ? all : null });
        if (isLast) {
          goOn = client.pathBelow(String(partOf(body, "@odata.deltaLink")));
          return [...moved];
        }
        next = client.pathBelow(more);
      }
    },
    light: async (kinds) => {
      const now = device.clock.now();
      own = { ...own, times: { ...own.times, ...Object.fromEntries([...kinds].map((kind) => [kind, now])) } };
      const fields = {
        [beaconsColumn.name]: beaconsColumn.write(own.times),
        [commonColumns.updatedAt.name]: now,
      };
      if (own.item !== null) {
        const patching = client.send({
          method: "PATCH",
          path: `${items}/${own.item}/fields`,
          body: fields,
        });
        const status = await patching.then((answer) => answer.status).catch(() => null);
        if (status !== 404) {
          await expectSuccess(patching, right);
          return;
        }
      }
      own = { ...own, item: await makeRow(fields) };
    },
  };
}

/** A row without a session is of a device, or of the check of a site. */
function isInSession(row: unknown): boolean {
  const cell = cellsIn(row)[presences.columns["session"]?.name ?? ""];
  return typeof cell === "string" && cell !== "";
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
