import type { PlainDate } from "@/domain/record";

const longDate = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });

const month = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });

/** "maart 2027" for "2027-03". */
export function formatMonth(yearAndMonth: string): string {
  return month.format(new Date(`${yearAndMonth}-01T00:00:00Z`));
}

/** "21 november 2026". A calendar day has no time zone, so it is read and written as UTC. */
export function formatDate(date: PlainDate): string {
  return longDate.format(new Date(`${date}T00:00:00Z`));
}
