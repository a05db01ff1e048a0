import type { AdoptionCheck } from "@/domain/decision/adoptionCheck";
import type { DecisionSubject } from "@/domain/decision/decision";
import { adoptionIn, decisionsOn, entryText } from "@/domain/decision/decisionLog";
import type { AppPorts } from "@/ports/appPorts";

/** Compares what is adopted, as it stands now, with what was kept of it, and that with its checksums. */
export async function checkAdoption(
  { records, checksum }: Pick<AppPorts, "records" | "checksum">,
  subject: DecisionSubject,
  textNow: string,
): Promise<AdoptionCheck> {
  const log = decisionsOn(records.all("decision"), subject);
  const adoption = adoptionIn(log);
  if (!adoption) return "notAdopted";
  const known = [null, ...log.map((entry) => entry.checksum)];
  for (const entry of log) {
    const isWhole = known.includes(entry.previous) && (await checksum(entryText(entry))) === entry.checksum;
    if (!isWhole) return "tamperedWith";
  }
  const snapshot = records.all("snapshot").find(({ id }) => id === adoption.snapshot);
  if (!snapshot || (await checksum(snapshot.text)) !== adoption.snapshotChecksum) return "tamperedWith";
  return textNow === snapshot.text ? "unchanged" : "changedSince";
}
