import ical, { ICalCalendarMethod } from "ical-generator";
import type { Appointment } from "@/ports/invitations";

/** An appointment as a file for every calendar: iCalendar, RFC 5545. Its times are in UTC, so summer time changes nothing. */
export function calendarFile({
  uid,
  title,
  startsAt,
  minutes,
  description,
  link,
  madeAt,
}: Appointment): Uint8Array<ArrayBuffer> {
  const start = new Date(startsAt);
  const calendar = ical({
    prodId: { company: "werken-aan-veiligheid", product: "overleg", language: "NL" },
    method: ICalCalendarMethod.PUBLISH,
    events: [
      {
        id: uid,
        summary: title,
        start,
        end: new Date(start.getTime() + minutes * 60_000),
        stamp: new Date(madeAt),
        description,
        ...(link ? { url: link.href, location: link.href } : {}),
      },
    ],
  });
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}
