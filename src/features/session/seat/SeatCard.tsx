import { Button } from "@fluentui/react-components";
import { PersonAdd20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Perspective, Seat, SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { useFocusAfter } from "@/ui/focus/useFocusAfter";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import type { SeatChange } from "@/usecases/session/changeSeat";
import { useSessionStyles } from "../useSessionStyles";
import { ElsewhereOffer } from "./ElsewhereOffer";
import { SeatForm } from "./SeatForm";
import { SeatList } from "./SeatList";
import { SitFailure } from "./SitFailure";
import { seatTexts } from "./texts";
import { useSitting } from "./useSitting";
import type { Turn } from "./useTurn";

interface SeatCardProps {
  readonly session: Session;
  readonly meeting: Meeting;
  /** Those on this device. */
  readonly seats: readonly Seat[];
  readonly turn: Turn;
}

const titleId = "seat";
const blank: SeatChange = { name: "", perspective: "municipality" as Perspective, role: "participant" };

/** As whom one takes part on this device, alone or with others around it. */
export function SeatCard({ session, meeting, seats, turn }: SeatCardProps) {
  const styles = useSessionStyles();
  const { ids } = useApp();
  const [isAdding, setIsAdding] = useState(false);
  const addId = useId();
  useFocusAfter(isAdding, addId);
  const { kind } = session.course.stage;
  const sitting = useSitting(session, meeting, () => {
    setIsAdding(false);
  });
  return (
    <Card labelledBy={titleId} className={styles.screenOnly}>
      <SectionTitle id={titleId} canHaveFocus>
        {seatTexts.title}
      </SectionTitle>
      {seats.length === 0 && <ElsewhereOffer session={session} device={meeting.device} onSit={sitting.sit} />}
      {turn.isShared && <p className={styles.text}>{seatTexts.sharedNote}</p>}
      {seats.length > 0 && (
        <SeatList
          session={session}
          meeting={meeting}
          seats={seats}
          turn={turn}
          asks={kind === "preparing" || kind === "voting"}
          onRemoved={() => {
            document.getElementById(titleId)?.focus();
          }}
        />
      )}
      {seats.length === 0 || isAdding ? (
        <SeatForm
          initial={blank}
          submit={seatTexts.sit}
          note={seatTexts.note}
          onSubmit={(seat) => {
            sitting.sit({ ...seat, id: ids.next() as SeatId, isOutside: false });
          }}
          beside={
            isAdding && (
              <Button
                onClick={() => {
                  setIsAdding(false);
                }}
              >
                {seatTexts.cancel}
              </Button>
            )
          }
        />
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
      <SitFailure sitting={sitting} />
    </Card>
  );
}
