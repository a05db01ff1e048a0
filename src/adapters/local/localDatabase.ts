import { Dexie, type Table } from "dexie";
import { recordKinds, type RecordKind } from "@/domain/workspace/records";
import type { KindedRecord } from "@/domain/workspace/recordChange";

/** One table per kind of record, by id. A change of shape gets a new version here, with an upgrade. */
export class LocalDatabase extends Dexie {
  constructor(name: string) {
    super(name, {
      // "Bewaard" means on the disk: Chromium's default answers before the system has written it.
      chromeTransactionDurability: "strict",
      // Records are kept in memory by the live records; a second cache would answer before the transaction committed.
      cache: "disabled",
    });
    this.version(1).stores(Object.fromEntries(recordKinds.map((kind) => [kind, "id, workspace"])));
  }

  tableOf(kind: RecordKind): Table<KindedRecord["record"], string> {
    return this.table(kind);
  }
}
