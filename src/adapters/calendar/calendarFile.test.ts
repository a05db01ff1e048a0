import ICAL from "ical.js";
import type { Instant } from "@/domain/record";
import type { Appointment } from "@/ports/invitations";
import { calendarFile } from "./calendarFile";

const appointment: Appointment = {
  uid: "00000000-0000-4000-8000-000000000001@werken-aan-veiligheid",
  title: "Overleg over Zelfscan; Súdwest-Fryslân, 2026",
  startsAt: "2026-11-27T13:00:00.000Z" as Instant,
  minutes: 90,
  description:
    "U bent uitgenodigd.\n\nMet een lange regel, een puntkomma; en een \\ erin, die voorbij de vijfenzeventig tekens gaat.",
  link: new URL(
    "https://veiligheid.voorbeeldstad.nl/index.html?site=https%3A%2F%2Fv.sharepoint.com#/overleg",
  ),
  madeAt: "2026-11-22T12:00:00.000Z" as Instant,
};

function read(given: Appointment) {
  const text = new TextDecoder().decode(calendarFile(given));
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [event, ...others] = calendar.getAllSubcomponents("vevent");
  if (!event || others.length > 0) throw new Error("One session is one event.");
  return { text, calendar, event: new ICAL.Event(event), component: event };
}

test("another library reads what was written", () => {
  const { calendar, event, component } = read(appointment);
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(event.uid).toBe(appointment.uid);
  expect(event.summary).toBe(appointment.title);
  expect(event.description).toBe(appointment.description);
  expect(event.startDate.toJSDate().toISOString()).toBe(appointment.startsAt);
  expect(event.endDate.toJSDate().toISOString()).toBe("2026-11-27T14:30:00.000Z");
  expect(component.getFirstPropertyValue("url")).toBe(appointment.link?.href);
});

test("times are those of the world, so summer time changes nothing", () => {
  const acrossTheNight = { ...appointment, startsAt: "2027-03-28T00:30:00.000Z" as Instant, minutes: 60 };
  const { event, text } = read(acrossTheNight);
  expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
  expect(event.duration.toSeconds()).toBe(3600);
  expect(text).not.toContain("TZID");
});

test("no line is longer than calendars take, and each ends as they want it", () => {
  const { text } = read(appointment);
  const lines = text.split("\r\n");
  expect(lines.at(-1)).toBe("");
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("without a link none is written", () => {
  const { component } = read({ ...appointment, link: null });
  expect(component.hasProperty("url")).toBe(false);
});
