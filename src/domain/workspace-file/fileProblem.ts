import type { RecordKind } from "../workspace/records";

/** Something in a file that our app never writes: it was made by hand, or by another program. */
export interface FileProblem {
  /** Null when the file as a whole is meant. */
  readonly kind: RecordKind | null;
  /** What a user would call the record; empty when it has no name. */
  readonly name: string;
  /** The way to it within the record, as the file calls it; empty when the record as a whole is meant. */
  readonly field: string;
  readonly what:
    | "wrong"
    | "missing"
    | "unknownField"
    | "tooLong"
    | "twice"
    | "otherWorkspace"
    | "wrongId"
    | "belongsToNothing";
}

/** The field by which a user knows a record; null for a kind that people do not know as such. */
const nameFields: Readonly<Record<RecordKind, string | null>> = {
  workspace: "name",
  selfAssessment: "name",
  answer: "aspect",
  decision: "on",
  snapshot: null,
  actionPlan: "title",
  measure: "title",
  routeProgress: "step",
  infoLink: "title",
  keptFile: "name",
  conflict: "field",
  session: "title",
  presence: null,
  contribution: null,
};

const longestName = 80;

/** What a user would call a record, also one of which nothing is sure; empty when it has no name. */
export function nameIn(kind: RecordKind, record: unknown): string {
  const field = nameFields[kind];
  if (field === null || typeof record !== "object" || record === null) return "";
  const name: unknown = Object.entries(record).find(([key]) => key === field)?.[1];
  return typeof name === "string" ? name.slice(0, longestName) : "";
}
