import type { DecisionId } from "@/domain/decision/decision";
import { decisionsOn, entryText, type Unsigned } from "@/domain/decision/decisionLog";
import type { WorkspaceId } from "@/domain/record";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";

type Entry = Unsigned extends infer Each ? (Each extends unknown ? Omit<Each, "previous"> : never) : never;

/** The change that adds an entry to the log of its subject, behind what is there. [VA3] */
export async function logDecision(
  { records, ids, checksum }: Pick<AppPorts, "records" | "ids" | "checksum">,
  workspace: WorkspaceId,
  entry: Entry,
): Promise<RecordChange> {
  const previous = decisionsOn(records.all("decision"), entry.subject).at(-1)?.checksum ?? null;
  const unsigned: Unsigned = { ...entry, previous };
  const initial = { ...unsigned, checksum: await checksum(entryText(unsigned)) };
  return {
    kind: "decision",
    id: ids.next() as DecisionId,
    workspace,
    fields: {},
    initial,
  };
}
