import { canonicalText } from "../text/canonicalText";
import type { RecordKind } from "../workspace/records";
import type { WrittenValue } from "./conflict";

/** How a field that is not simply a text is written down. */
type Writing = "textOrNothing" | "json";

const notSimplyTexts: Partial<Record<RecordKind, Readonly<Record<string, Writing>>>> = {
  workspace: { municipality: "json", terms: "json", isSample: "json" },
  selfAssessment: { municipality: "json" },
  answer: { choice: "textOrNothing", evidence: "json", carriedFrom: "textOrNothing", agreement: "json" },
  actionPlan: { period: "json", assessments: "json", logos: "json", template: "textOrNothing" },
  measure: {
    standard: "json",
    dueOn: "textOrNothing",
    oneOffCosts: "json",
    yearlyCosts: "json",
    origin: "json",
  },
  routeProgress: { isReady: "json", checked: "json", ownPurpose: "textOrNothing", ownChecklists: "json" },
  infoLink: { standards: "json", known: "textOrNothing", checkedOn: "textOrNothing" },
  session: { bookedMinutes: "json", agenda: "json", showsPerspectives: "json" },
};

const nothing = "null";

/** A text as it is, so that people can read it in the list too; anything else as JSON. */
export function writtenValue(value: unknown): WrittenValue {
  return typeof value === "string" ? value : canonicalText(value);
}

/** Undoes the writing. Undefined when somebody broke the value in the list itself. */
export function readWritten(kind: RecordKind, field: string, written: WrittenValue): unknown {
  const writing = field === "deletedAt" ? "textOrNothing" : notSimplyTexts[kind]?.[field];
  if (writing === undefined) return written;
  if (writing === "textOrNothing") return written === nothing ? null : written;
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}
