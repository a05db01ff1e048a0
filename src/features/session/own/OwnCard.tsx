import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { useSessionStyles } from "../useSessionStyles";
import { OtherDevices } from "./OtherDevices";
import { OwnNote } from "./OwnNote";
import { OwnNotesList } from "./OwnNotesList";
import { ownTexts } from "./texts";
import type { OwnChanges } from "./useOwnChanges";

interface OwnCardProps {
  readonly session: Session;
  readonly meeting: Meeting;
  readonly seat: Seat;
  readonly own: OwnChanges;
}

/** What nobody else sees. For a device that goes round there is no such thing. */
export function OwnCard({ session, meeting, seat, own }: OwnCardProps) {
  const styles = useSessionStyles();
  const { stage } = session.course;
  const place = { session: session.id, seat: seat.id };
  return (
    <Card labelledBy="own" className={styles.screenOnly}>
      <SectionTitle id="own">{ownTexts.title}</SectionTitle>
      {"aspect" in stage ? (
        <OwnNote
          key={stage.aspect}
          meeting={meeting}
          place={place}
          aspect={stage.aspect}
          onChange={own.changed}
        />
      ) : (
        <OwnNotesList meeting={meeting} place={place} />
      )}
      <OtherDevices
        key={seat.id}
        meeting={meeting}
        place={place}
        changes={own.changes}
        onArrival={own.arrived}
      />
    </Card>
  );
}
