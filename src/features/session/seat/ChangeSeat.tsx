import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import { votesOf } from "@/domain/session/contribution";
import { presencesIn } from "@/domain/session/presence";
import type { Seat } from "@/domain/session/seat";
import { seatHold, type SeatHold } from "@/domain/session/seatHold";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { takeFocus } from "@/ui/focus/takeFocus";
import { changeSeat } from "@/usecases/session/changeSeat";
import { useAnnounce } from "../announce/Announcer";
import { useSessionStyles } from "../useSessionStyles";
import { SeatForm } from "./SeatForm";
import { seatTexts } from "./texts";

const useStyles = makeStyles({ form: { flexBasis: "100%", minWidth: 0 } });

interface ChangeSeatProps {
  readonly session: Session;
  readonly meeting: Meeting;
  readonly seat: Seat;
  /** After it was taken away, and the screen shows that. */
  readonly onRemoved: () => void;
}

/** A way back from a wrong choice: changing a seat of this device, or taking it away. [OV25] */
export function ChangeSeat({ session, meeting, seat, onRemoved }: ChangeSeatProps) {
  const styles = useStyles();
  const ports = useApp();
  const announce = useAnnounce();
  const [form, setForm] = useState<"unopened" | "open" | "closed">("unopened");
  const presences = presencesIn(useRecords("presence"), session.id);
  const votes = votesOf(useRecords("contribution"), session.id);
  const { name } = seat;
  const close = () => {
    setForm("closed");
  };
  if (form !== "open") {
    return (
      <Button
        ref={form === "closed" ? takeFocus : null}
        size="small"
        aria-label={seatTexts.changeSeat(name)}
        onClick={() => {
          setForm("open");
        }}
      >
        {seatTexts.change}
      </Button>
    );
  }
  const hold = seatHold(seat.id, { session, device: meeting.device, presences, votes });
  return (
    <div className={styles.form}>
      <SeatForm
        initial={seat}
        submit={seatTexts.save}
        note={hold === "heard" ? seatTexts.heardNote : seatTexts.changeNote}
        isNameOnly={hold === "heard"}
        takesFocus
        onSubmit={(change) => {
          if (changeSeat(ports, meeting, session, seat.id, change)) announce(seatTexts.changed(change.name));
          close();
        }}
        beside={<Button onClick={close}>{seatTexts.cancel}</Button>}
        further={
          <RemoveSeat
            hold={hold}
            name={name}
            leads={session.course.chair === seat.id}
            onRemove={() => {
              const isRemoved = flushSync(() => changeSeat(ports, meeting, session, seat.id, null));
              if (!isRemoved) return;
              announce(seatTexts.removed(name));
              onRemoved();
            }}
          />
        }
      />
    </div>
  );
}

interface RemoveSeatProps {
  readonly hold: SeatHold;
  readonly name: string;
  readonly leads: boolean;
  readonly onRemove: () => void;
}

function RemoveSeat({ hold, name, leads, onRemove }: RemoveSeatProps) {
  const styles = useSessionStyles();
  if (hold === "heard") return null;
  if (hold === "guests") return <p className={styles.text}>{seatTexts.guestsStay}</p>;
  return (
    <>
      <p className={styles.text}>{seatTexts.removeNote(leads)}</p>
      <div>
        <Button aria-label={seatTexts.removeSeat(name)} onClick={onRemove}>
          {seatTexts.remove}
        </Button>
      </div>
    </>
  );
}
