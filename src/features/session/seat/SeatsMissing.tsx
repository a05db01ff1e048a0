import { presencesIn, seatsIn } from "@/domain/session/presence";
import { perspectivesWithoutSeat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { useRecords } from "@/ui/app/useRecords";
import { useSessionStyles } from "../useSessionStyles";
import { seatTexts } from "./texts";

/** Before anything is revealed: which perspectives nobody came from yet. What was prepared nobody can know. [OV12] */
export function SeatsMissing({ session }: { readonly session: Session }) {
  const styles = useSessionStyles();
  const missing = perspectivesWithoutSeat(seatsIn(presencesIn(useRecords("presence"), session.id)));
  return (
    <p className={styles.text}>
      {missing.length === 0 ? seatTexts.allPerspectives : seatTexts.missingPerspectives(missing)}
    </p>
  );
}
