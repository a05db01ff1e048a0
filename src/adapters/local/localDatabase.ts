import { Dexie, type Table, type Transaction } from "dexie";
import type { Shadow } from "@/domain/replication/replica";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { laterFields, recordKinds, type RecordKind } from "@/domain/workspace/records";
import { AppError } from "@/ports/appError";

const schemaVersion = 5;

/** Of records that are shared: what the shared place has, what has to go there, and how far it was read. */
const replicaTables = {
  shadow: "id, [recordKind+handle.item]",
  pending: "++, &id",
  token: "recordKind",
};

/** Dexie multiplies its version numbers by ten before it gives them to IndexedDB. */
const nativeFactor = 10;

export interface PendingRecord {
  readonly id: string;
  readonly recordKind: RecordKind;
}

interface ReadToken {
  readonly recordKind: RecordKind;
  readonly token: string;
}

/** One table per kind of record, by id. A change of shape gets a new version here, with an upgrade. */
export class LocalDatabase extends Dexie {
  /** Why this window can write no more, once it cannot. */
  lost: AppError | null = null;
  private wasOpen = false;

  constructor(name: string) {
    super(name, {
      // "Bewaard" means on the disk: Chromium's default answers before the system has written it.
      chromeTransactionDurability: "strict",
      // Records are kept in memory by the live records; a second cache would answer before the transaction committed.
      cache: "disabled",
    });
    this.version(1).stores(tables("workspace", "selfAssessment", "answer", "actionPlan", "measure"));
    this.version(schemaVersion)
      .stores({ ...tables(...recordKinds), ...replicaTables })
      .upgrade(fillLaterFields);
    this.stopWhenOvertaken();
    this.refuseToStartAnew();
  }

  /** Opens the database, unless a newer release has changed it: Dexie would patch that one to our older shape. */
  async openOurs(): Promise<void> {
    // Typed as always there, but a browser may leave it out in a private window or a blocked frame.
    const factory = globalThis.indexedDB as IDBFactory | undefined;
    if (!factory) throw new AppError({ code: "storageAbsent" });
    const existing = (await factory.databases()).find(({ name }) => name === this.name);
    const version = Math.floor((existing?.version ?? 0) / nativeFactor);
    if (version > schemaVersion) throw new AppError({ code: "storageNewer" });
    await this.open();
    this.wasOpen = true;
  }

  tableOf(kind: RecordKind): Table<KindedRecord["record"], string> {
    return this.table(kind);
  }

  get shadows(): Table<Shadow, string> {
    return this.table("shadow");
  }

  /** In the order in which the records were first touched. */
  get pending(): Table<PendingRecord, number> {
    return this.table("pending");
  }

  get tokens(): Table<ReadToken, string> {
    return this.table("token");
  }

  /** Windows of different releases must not hear each other's records. */
  get channelName(): string {
    return `${this.name}.${schemaVersion}`;
  }

  // Left to itself Dexie opens again after another window upgraded the database, and writes old shapes into it.
  private stopWhenOvertaken(): void {
    this.on("versionchange", (event) => {
      this.lose(event.newVersion === null ? "storageWiped" : "storageOutdated");
      this.close();
      return false;
    });
  }

  // When the browser clears the data of a site, Dexie would make an empty database and go on as if nothing was lost.
  private refuseToStartAnew(): void {
    this.on("populate", () => {
      if (this.wasOpen) throw this.lose("storageWiped");
    });
  }

  private lose(code: "storageOutdated" | "storageWiped"): AppError {
    this.lost = new AppError({ code });
    return this.lost;
  }
}

function tables(...kinds: readonly RecordKind[]): Readonly<Record<string, string>> {
  return Object.fromEntries(kinds.map((kind) => [kind, "id, workspace"]));
}

/** [BW6] */
async function fillLaterFields(transaction: Transaction): Promise<void> {
  await Promise.all(
    recordKinds.map((kind) =>
      transaction
        .table<KindedRecord["record"]>(kind)
        .toCollection()
        .modify((record, { value }) => {
          Object.assign(record, { ...laterFields[kind], ...value });
        }),
    ),
  );
}
