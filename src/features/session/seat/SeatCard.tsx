import { Button } from "@fluentui/react-components";
import { PersonAdd20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { useFocusAfter } from "@/ui/focus/useFocusAfter";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { takeSeat } from "@/usecases/session/takeSeat";
import { useSessionStyles } from "../useSessionStyles";
import { ElsewhereOffer } from "./ElsewhereOffer";
import { SeatForm } from "./SeatForm";
import { SeatList } from "./SeatList";
import { seatTexts } from "./texts";
import type { Turn } from "./useTurn";

interface SeatCardProps {
  readonly session: Session;
  readonly meeting: Meeting;
  /** Those on this device. */
  readonly seats: readonly Seat[];
  readonly turn: Turn;
}

/** As whom one takes part on this device, alone or with others around it. */
export function SeatCard({ session, meeting, seats, turn }: SeatCardProps) {
  const styles = useSessionStyles();
  const ports = useApp();
  const [isAdding, setIsAdding] = useState(false);
  const addId = useId();
  useFocusAfter(isAdding, addId);
  const { kind } = session.course.stage;
  const sit = (seat: Seat) => {
    void takeSeat(ports, meeting, session, seat);
    setIsAdding(false);
  };
  return (
    <Card labelledBy="seat" className={styles.screenOnly}>
      <SectionTitle id="seat">{seatTexts.title}</SectionTitle>
      {seats.length === 0 && <ElsewhereOffer session={session} device={meeting.device} onSit={sit} />}
      {turn.isShared && <p className={styles.text}>{seatTexts.sharedNote}</p>}
      {seats.length > 0 && (
        <SeatList seats={seats} turn={turn} asks={kind === "preparing" || kind === "voting"} />
      )}
      {seats.length === 0 || isAdding ? (
        <SeatForm onSit={sit} />
      ) : (
        <div>
          <Button
            id={addId}
            icon={<PersonAdd20Regular />}
            onClick={() => {
              setIsAdding(true);
            }}
          >
            {seatTexts.addSeat}
          </Button>
        </div>
      )}
    </Card>
  );
}
