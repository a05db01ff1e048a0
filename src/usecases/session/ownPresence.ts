import { presenceIdOf, type Presence, type PresenceFields } from "@/domain/session/presence";
import type { Session } from "@/domain/session/session";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting } from "@/ports/meeting";

/** The row of this device; undefined before a seat is taken on it. */
export function ownPresence(
  { records }: Pick<AppPorts, "records">,
  { device }: Pick<Meeting, "device">,
  session: Session,
): Presence | undefined {
  const id = presenceIdOf(session.id, device);
  return records.all("presence").find((each) => each.id === id);
}

/** A change to the row of this device, which says too that somebody is there. */
export function presenceChange(
  { clock }: Pick<AppPorts, "clock">,
  { id, workspace }: Pick<Presence, "id" | "workspace">,
  fields: Partial<PresenceFields & Pick<Presence, "deletedAt">>,
): RecordChange {
  return { kind: "presence", id, workspace, fields: { ...fields, seenAt: clock.now() } };
}
