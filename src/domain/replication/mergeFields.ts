import { leadingCourse, type Course } from "../session/course";
import { canonicalText } from "../text/canonicalText";
import type { RecordKind } from "../workspace/records";

/** The same field in three copies of a record. `base` is undefined where the copies never agreed on anything. */
export interface ThreeValues {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export type FieldMerge =
  | { readonly kind: "settled"; readonly value: unknown }
  /** Both changed it, each to something else. */
  | { readonly kind: "both" };

/** Collections: what one adds and the other takes out are both done. */
const collections: Partial<Record<RecordKind, readonly string[]>> = {
  answer: ["evidence"],
  actionPlan: ["assessments", "logos"],
  routeProgress: ["checked"],
  infoLink: ["standards"],
  session: ["settled"],
  presence: ["ballots", "released"],
  contribution: ["votes"],
};

/** What one field of three copies comes to. One-sided changes go through, equal ones are one. [SY1] */
export function mergeField(kind: RecordKind, field: string, values: ThreeValues): FieldMerge {
  const { base, ours, theirs } = values;
  if (isSame(ours, theirs) || isSame(theirs, base)) return { kind: "settled", value: ours };
  if (isSame(ours, base)) return { kind: "settled", value: theirs };
  // Two chairs are no question for people: a rule says who leads. [OV10]
  if (kind === "session" && field === "course") {
    return { kind: "settled", value: leadingCourse(ours as Course, theirs as Course) };
  }
  const isCollection = collections[kind]?.includes(field) ?? false;
  return isCollection ? { kind: "settled", value: mergeCollections(values) } : { kind: "both" };
}

export function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalText({ value: one }) === canonicalText({ value: other });
}

/** Theirs, with what we added behind it and without what we took out. [SY2] */
function mergeCollections({ base, ours, theirs }: ThreeValues): readonly unknown[] {
  const [before, here, there] = [asList(base), asList(ours), asList(theirs)];
  const added = without(without(here, before), there);
  const removed = without(before, here);
  return [...without(there, removed), ...added];
}

function without(list: readonly unknown[], taken: readonly unknown[]): readonly unknown[] {
  const texts = new Set(taken.map(canonicalText));
  return list.filter((each) => !texts.has(canonicalText(each)));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
