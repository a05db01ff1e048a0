import type { Instant, PlainDate } from "@/domain/record";
import { formatDate } from "./dates";

const dayAndTime = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeStyle: "short" });
const time = new Intl.DateTimeFormat("nl-NL", { timeStyle: "short" });
const daysAgo = new Intl.RelativeTimeFormat("nl-NL", { numeric: "auto" });
const isoDay = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short" });
const isoMoment = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short" });
const mostDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** "21 november 2026 om 14:03", as the clock of the user says. */
export function formatMoment(moment: Instant): string {
  return dayAndTime.format(new Date(moment));
}

/** "14:03" */
export function formatTime(moment: Instant): string {
  return time.format(new Date(moment));
}

/** "2026-11-21T14:03", as a field for a moment has it. */
export function localMoment(moment: Instant): string {
  return isoMoment.format(new Date(moment)).replace(" ", "T");
}

/** "14:03" of today, and the day with it of any other. */
export function formatRecent(moment: Instant, today: PlainDate): string {
  return dayOf(moment) === today ? formatTime(moment) : formatMoment(moment);
}

/** "vandaag", "gisteren", "3 dagen geleden"; the day itself once nobody counts the days any more. */
export function formatDaysAgo(moment: Instant, today: PlainDate): string {
  const day = dayOf(moment);
  const days = Math.round((Date.parse(day) - Date.parse(today)) / dayMs);
  if (days < -mostDays) return formatDate(day);
  return daysAgo.format(Math.min(days, 0), "day");
}

/** The calendar day where the user is. Swedish writes it as ISO 8601 does. */
function dayOf(moment: Instant): PlainDate {
  return isoDay.format(new Date(moment)) as PlainDate;
}
