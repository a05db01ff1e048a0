import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";
import type { Appointment, Invitations } from "@/ports/invitations";

/** Hands a session to the user as a file for calendars. Throws what `Invitations.calendarFile` throws. */
export async function downloadAppointment(
  { clock, download }: Pick<AppPorts, "clock" | "download">,
  { calendarFile }: Pick<Invitations, "calendarFile">,
  { id, title }: Session,
  appointment: Pick<Appointment, "startsAt" | "minutes" | "description" | "link">,
): Promise<void> {
  const uid = `${id}@werken-aan-veiligheid`;
  const bytes = await calendarFile({ ...appointment, uid, title, madeAt: clock.now() });
  download({ name: `${title}.ics`, type: "text/calendar", bytes });
}
