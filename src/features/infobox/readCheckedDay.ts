import type { PlainDate } from "@/domain/record";

export type ReadDay =
  | { readonly kind: "day"; readonly day: PlainDate }
  | { readonly kind: "refused"; readonly problem: "noDay" | "dayToCome" };

/** The day on which somebody says to have opened a link: a whole date as a date field gives it, and not one to come. */
export function readCheckedDay(typed: string, today: PlainDate): ReadDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return { kind: "refused", problem: "noDay" };
  if (typed > today) return { kind: "refused", problem: "dayToCome" };
  return { kind: "day", day: typed as PlainDate };
}
