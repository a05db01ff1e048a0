import * as v from "valibot";
import { nameIn, type FileProblem } from "@/domain/workspace-file/fileProblem";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { laterFields, recordKinds, type RecordKind } from "@/domain/workspace/records";
import { recordSchemas } from "./recordSchemas";

interface ReadRecords {
  readonly records: readonly KindedRecord[];
  readonly problems: readonly FileProblem[];
  readonly unknownKinds: boolean;
}

/** The records of a file, each checked by itself; those of an earlier release get the fields that came later. [BW6] */
export function readRecords(raw: Readonly<Record<string, readonly unknown[]>>): ReadRecords {
  const read = recordKinds.flatMap((kind) => (raw[kind] ?? []).map((record) => readRecord(kind, record)));
  return {
    records: read.flatMap((each) => ("record" in each ? each : [])),
    problems: read.flatMap((each) => ("problem" in each ? each.problem : [])),
    unknownKinds: Object.keys(raw).some((name) => !recordKinds.some((kind) => kind === name)),
  };
}

function readRecord(kind: RecordKind, raw: unknown): KindedRecord | { readonly problem: FileProblem } {
  const whole = typeof raw === "object" && raw !== null ? { ...laterFields[kind], ...raw } : raw;
  const result = v.safeParse(recordSchemas[kind], whole);
  if (!result.success) return { problem: problemFrom(kind, raw, result.issues[0]) };
  // Under a kind stands the schema of that kind; the store gives the version.
  return { kind, record: { ...(result.output as object), version: 0 } } as KindedRecord;
}

function problemFrom(kind: RecordKind, raw: unknown, issue: v.BaseIssue<unknown>): FileProblem {
  const field = issue.path?.map(({ key }) => String(key)).join(".") ?? "";
  return { kind, name: nameIn(kind, raw), field: field.slice(0, 100), what: whatOf(issue) };
}

function whatOf({ kind, type, expected, received }: v.BaseIssue<unknown>): FileProblem["what"] {
  if (type === "max_length") return "tooLong";
  if (kind === "schema" && type === "strict_object") {
    if (expected === "never") return "unknownField";
    if (received === "undefined") return "missing";
  }
  return "wrong";
}
