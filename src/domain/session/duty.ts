import type { DeviceId } from "./ballot";
import { seenLastFirst, type Presence } from "./presence";
import type { Session } from "./session";

/**
 * What a device does for all at the reveal. "leads": it makes its pieces of the keys known and writes what it opens; "helps":
 * it makes its pieces known; "waits": it opens for itself, with the pieces of those. [OV16]
 */
export type Duty = "leads" | "helps" | "waits";

/** So many beside the chair: the first of them to look helps all, and some may be gone. */
const helpers = 4;

export function dutyOf(
  { course }: Pick<Session, "course">,
  presences: readonly Presence[],
  device: DeviceId,
): Duty {
  const leads = ({ seats }: Presence) => seats.some(({ id }) => id === course.chair);
  if (presences.some((presence) => presence.device === device && leads(presence))) return "leads";
  const others = presences.filter((presence) => !leads(presence)).sort(seenLastFirst);
  return others.slice(0, helpers).some((presence) => presence.device === device) ? "helps" : "waits";
}
