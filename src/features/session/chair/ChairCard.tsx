import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import { canLead, type Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { takeChair } from "@/usecases/session/takeChair";
import { TimerTools } from "../timer/TimerTools";
import { useSessionStyles } from "../useSessionStyles";
import { ChairMoves } from "./ChairMoves";
import { HandOver } from "./HandOver";
import { chairTexts } from "./texts";

const useStyles = makeStyles({
  leads: { display: "grid", gap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
});

interface ChairCardProps {
  readonly session: Session;
  /** Those on this device. */
  readonly seats: readonly Seat[];
  readonly leads: boolean;
}

/** Who leads; for who does, the way on. */
export function ChairCard({ session, seats, leads }: ChairCardProps) {
  const own = useStyles();
  const styles = useSessionStyles();
  const ports = useApp();
  const { chair, stage } = session.course;
  const everybody = seatsIn(presencesIn(useRecords("presence"), session.id));
  const leader = everybody.find(({ id }) => id === chair);
  const others = everybody.filter((seat) => seat.id !== chair && canLead(seat));
  const candidate = seats.find(canLead);
  return (
    <Card labelledBy="chair" className={styles.screenOnly}>
      <SectionTitle id="chair">{chairTexts.title}</SectionTitle>
      <p className={styles.text}>
        {leads ? chairTexts.youLead(leader?.name, seats.length) : whoLeads(leader)}
      </p>
      {leads ? (
        <div className={own.leads}>
          <ChairMoves session={session} />
          {stage.kind !== "ended" && <TimerTools session={session} />}
          {stage.kind !== "ended" && <HandOver session={session} others={others} />}
        </div>
      ) : (
        candidate && (
          <>
            {leader && <p className={styles.text}>{chairTexts.note}</p>}
            <div>
              <Button
                onClick={() => {
                  takeChair(ports, session, candidate.id);
                }}
              >
                {chairTexts.takeChair}
              </Button>
            </div>
          </>
        )
      )}
    </Card>
  );
}

function whoLeads(leader: Seat | undefined): string {
  return leader ? chairTexts.leads(leader.name) : chairTexts.nobodyLeads;
}
