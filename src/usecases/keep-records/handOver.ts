import type { UnsavedChanges } from "@/ports/unsavedChanges";
import type { OpenLiveRecords } from "./openLiveRecords";

/** Takes in what windows that were closed too soon had left. */
export function takeOver(records: OpenLiveRecords, unsaved: UnsavedChanges): void {
  records.changeAsStamped(unsaved.take());
}

/**
 * Leaves what is not saved for the next window. Not after the data was wiped: what a user has cleared must not come back
 * from here.
 */
export function leaveBehind(records: OpenLiveRecords, unsaved: UnsavedChanges): void {
  const saving = records.saving();
  const isWiped = saving.kind === "failed" && saving.error.detail.code === "storageWiped";
  unsaved.leave(isWiped ? [] : records.unsaved());
}
