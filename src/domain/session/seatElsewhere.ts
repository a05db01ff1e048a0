import { thisDevice, type PersonId } from "../record";
import type { DeviceId } from "./ballot";
import { seatsIn, type Presence } from "./presence";
import type { Seat } from "./seat";

interface Here {
  readonly device: DeviceId;
  readonly person: PersonId;
}

/**
 * The seats that the same person took on another device: here one goes on as that, or would count twice. Where nobody signs
 * in, nobody can be known again. [OV23]
 */
export function seatsElsewhere(presences: readonly Presence[], { device, person }: Here): readonly Seat[] {
  if (person === thisDevice) return [];
  const here = presences.filter((presence) => presence.device === device).flatMap(({ seats }) => seats);
  const others = presences.filter((each) => each.device !== device && each.updatedBy === person);
  return seatsIn(others).filter(({ id, isOutside }) => !isOutside && !here.some((seat) => seat.id === id));
}
