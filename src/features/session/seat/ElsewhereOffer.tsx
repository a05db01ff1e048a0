import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { thisDevice } from "@/domain/record";
import type { DeviceId } from "@/domain/session/ballot";
import { presencesIn } from "@/domain/session/presence";
import type { Seat } from "@/domain/session/seat";
import { seatsElsewhere } from "@/domain/session/seatElsewhere";
import type { Session } from "@/domain/session/session";
import { useRecords } from "@/ui/app/useRecords";
import { useSharedState } from "@/ui/app/useSharedState";
import { useSessionStyles } from "../useSessionStyles";
import { seatTexts } from "./texts";

const useStyles = makeStyles({
  offer: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
});

interface ElsewhereOfferProps {
  readonly session: Session;
  readonly device: DeviceId;
  readonly onSit: (seat: Seat) => void;
}

/** For who took a seat on another device: going on as that, in place of counting twice. [OV23] */
export function ElsewhereOffer({ session, device, onSit }: ElsewhereOfferProps) {
  const styles = useStyles();
  const shared = useSessionStyles();
  const person = useSharedState(session.workspace)?.known.person ?? thisDevice;
  const seats = seatsElsewhere(presencesIn(useRecords("presence"), session.id), { device, person });
  if (seats.length === 0) return null;
  return (
    <div className={styles.offer}>
      <p className={shared.text}>{seatTexts.elsewhere}</p>
      <div className={shared.buttons}>
        {seats.map((seat) => (
          <Button
            key={seat.id}
            appearance="primary"
            className={shared.wrapping}
            onClick={() => {
              onSit(seat);
            }}
          >
            {seatTexts.goOnAs(seatTexts.seat(seat))}
          </Button>
        ))}
      </div>
      <p className={shared.text}>{seatTexts.orNew}</p>
    </div>
  );
}
