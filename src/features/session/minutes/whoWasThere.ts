import type { SessionMinutes } from "@/domain/session/minutes";
import { minutesTexts } from "./texts";

/** Per perspective how many; once the scan is adopted nobody can know any more, and zero would be untrue. [OV15] */
export function whoWasThere(present: SessionMinutes["present"]): readonly string[] {
  if (present.every(({ voices, observers }) => voices + observers === 0)) return [minutesTexts.nobodyKnown];
  return present.map(({ perspective, voices, observers }) =>
    minutesTexts.present(perspective, voices, observers),
  );
}
