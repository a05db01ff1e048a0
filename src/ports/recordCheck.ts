import type { RecordKind } from "@/domain/workspace/records";

/** Names the fields of a record from outside that are missing or cannot be so; none when it is one of ours. */
export type RecordCheck = (kind: RecordKind, record: Readonly<Record<string, unknown>>) => readonly string[];
