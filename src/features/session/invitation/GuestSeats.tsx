import { useState } from "react";
import { votesOf } from "@/domain/session/contribution";
import { presenceIdOf, presencesIn, seatsIn } from "@/domain/session/presence";
import type { Perspective } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { useRecord, useRecords } from "@/ui/app/useRecords";
import { changeGuest } from "@/usecases/session/changeGuest";
import { inviteGuest } from "@/usecases/session/inviteGuest";
import { useSessionStyles } from "../useSessionStyles";
import { AddGuest } from "./AddGuest";
import { GuestSeat, type Changeable } from "./GuestSeat";
import { invitationTexts } from "./texts";

interface GuestSeatsProps {
  readonly session: Session;
  readonly meeting: Meeting;
}

/** The people who take part without access to the site, each with an invitation of their own. */
export function GuestSeats({ session, meeting }: GuestSeatsProps) {
  const styles = useSessionStyles();
  const ports = useApp();
  /** The focus goes on from what was removed. */
  const [removals, setRemovals] = useState(0);
  const guests = seatsIn(presencesIn(useRecords("presence"), session.id)).filter(
    ({ isOutside }) => isOutside,
  );
  const own = useRecord("presence", presenceIdOf(session.id, meeting.device))?.seats ?? [];
  const heard = new Set(votesOf(useRecords("contribution"), session.id).map(({ seat }) => seat));
  const changeable = (id: (typeof guests)[number]["id"]): Changeable => {
    if (heard.has(id)) return "heard";
    return own.some((seat) => seat.id === id) ? "yes" : "elsewhere";
  };
  return (
    <>
      <p className={styles.text}>{invitationTexts.guestsNote}</p>
      <p className={styles.text}>{invitationTexts.fragment}</p>
      <ul className={styles.list}>
        {guests.map((seat) => (
          <li key={seat.id} className={styles.item}>
            <GuestSeat
              session={session}
              meeting={meeting}
              seat={seat}
              changeable={changeable(seat.id)}
              onRemove={() => {
                changeGuest(ports, meeting, session, seat.id, null);
                setRemovals(removals + 1);
              }}
            />
          </li>
        ))}
      </ul>
      <AddGuest
        key={removals}
        takesFocus={removals > 0}
        initial={"veiligThuis" as Perspective}
        onAdd={(guest) => {
          inviteGuest(ports, meeting, session, guest);
        }}
      />
    </>
  );
}
