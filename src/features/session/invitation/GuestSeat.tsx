import { Button } from "@fluentui/react-components";
import { use, useState } from "react";
import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { takeFocus } from "@/ui/focus/takeFocus";
import { formatMoment } from "@/ui/format/moments";
import { changeGuest } from "@/usecases/session/changeGuest";
import { CopyableText } from "../CopyableText";
import { sessionTexts } from "../texts";
import { useSessionStyles } from "../useSessionStyles";
import { guestAddress } from "./addresses";
import { GuestForm } from "./GuestForm";
import { invitationTexts } from "./texts";

/** "heard": something was taken in from it; "elsewhere": it stands in the row of another device. */
export type Changeable = "yes" | "heard" | "elsewhere";

interface GuestSeatProps {
  readonly session: Session;
  readonly meeting: Meeting;
  readonly seat: Seat;
  readonly changeable: Changeable;
  readonly onRemove: () => void;
}

/** A guest: the invitation to send, and what can be changed about the seat. */
export function GuestSeat({ session, meeting, seat, changeable, onRemove }: GuestSeatProps) {
  const styles = useSessionStyles();
  const ports = useApp();
  const invitations = use(ports.invitations());
  const [form, setForm] = useState<"unopened" | "open" | "closed">("unopened");
  const { startsAt, bookedMinutes: minutes, title } = session;
  const called = invitationTexts.seat(seat.name, sessionTexts.perspective(seat.perspective));
  const link = guestAddress(invitations, session, seat, ports.frameworks.current.id);
  const when = { moment: startsAt && formatMoment(startsAt), minutes };
  return (
    <>
      <strong>{called}</strong>
      <CopyableText
        label={invitationTexts.guestText(seat.name)}
        copy={invitationTexts.copyGuestText(seat.name)}
        text={invitationTexts.forGuest(title, when, called, link.href)}
      />
      {changeable !== "yes" && <p className={styles.text}>{invitationTexts[changeable]}</p>}
      {changeable === "yes" && form !== "open" && (
        <Button
          ref={form === "closed" ? takeFocus : null}
          onClick={() => {
            setForm("open");
          }}
        >
          {invitationTexts.change(seat.name)}
        </Button>
      )}
      {changeable === "yes" && form === "open" && (
        <>
          <p className={styles.text}>{invitationTexts.changeNote}</p>
          <GuestForm
            initial={seat}
            submit={invitationTexts.save}
            onSubmit={(change) => {
              changeGuest(ports, meeting, session, seat.id, change);
              setForm("closed");
            }}
            onCancel={() => {
              setForm("closed");
            }}
            further={
              <>
                <p className={styles.text}>{invitationTexts.removeNote}</p>
                <div>
                  <Button onClick={onRemove}>{invitationTexts.remove(seat.name)}</Button>
                </div>
              </>
            }
          />
        </>
      )}
    </>
  );
}
