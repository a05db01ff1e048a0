import type { DeviceId } from "./ballot";
import type { Presence } from "./presence";
import type { Session } from "./session";

/**
 * What a device does for all at the reveal. "leads": it makes its pieces of the keys known and writes what it opens; "helps":
 * it makes its pieces known; "waits": it opens for itself, with the pieces of those. [OV16]
 */
export type Duty = "leads" | "helps" | "waits";

/** So many beside the chair, in case one of them is gone. */
const helpers = 2;

export function dutyOf(
  { course }: Pick<Session, "course">,
  presences: readonly Presence[],
  device: DeviceId,
): Duty {
  const leads = ({ seats }: Presence) => seats.some(({ id }) => id === course.chair);
  if (presences.some((presence) => presence.device === device && leads(presence))) return "leads";
  const others = presences.filter((presence) => !leads(presence)).map((presence) => presence.device);
  return others.sort().slice(0, helpers).includes(device) ? "helps" : "waits";
}
