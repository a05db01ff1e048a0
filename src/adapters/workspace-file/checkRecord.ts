import * as v from "valibot";
import type { RecordCheck } from "@/ports/recordCheck";
import { recordSchemas } from "./recordSchemas";

/** By the same schemas as the records of a file. */
export const checkRecord: RecordCheck = (kind, record) => {
  const result = v.safeParse(recordSchemas[kind], record);
  if (result.success) return [];
  return [...new Set(result.issues.map(({ path }) => fieldOf(path?.[0]?.key)))];
};

function fieldOf(key: unknown): string {
  return typeof key === "string" ? key : "";
}
