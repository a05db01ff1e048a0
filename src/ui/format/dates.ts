import type { PlainDate } from "@/domain/record";

const longDate = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });

/** "21 november 2026". A calendar day has no time zone, so it is read and written as UTC. */
export function formatDate(date: PlainDate): string {
  return longDate.format(new Date(`${date}T00:00:00Z`));
}
