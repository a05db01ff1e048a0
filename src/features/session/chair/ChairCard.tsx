import { Button } from "@fluentui/react-components";
import type { Move, Stage } from "@/domain/session/course";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { leadSession } from "@/usecases/session/leadSession";
import { takeChair } from "@/usecases/session/takeChair";
import { chairTexts } from "./texts";
import { useSessionStyles } from "../useSessionStyles";

type SimpleMove = Exclude<Move["kind"], "discuss" | "decide">;

/** What the chair can do where one is now. Deciding and discussing stand with what they are about. */
const moves: Readonly<Record<Stage["kind"], readonly SimpleMove[]>> = {
  preparing: ["revealPrepared", "end"],
  agenda: ["end"],
  voting: ["reveal", "toAgenda"],
  revealed: ["again", "toAgenda"],
  decided: ["toAgenda", "end"],
  ended: ["resume"],
};

export function ChairCard({ session, seat }: { readonly session: Session; readonly seat: Seat }) {
  const styles = useSessionStyles();
  const ports = useApp();
  const { chair } = session.course;
  const isChair = chair === seat.id;
  const leader = seatsIn(presencesIn(useRecords("presence"), session.id)).find(({ id }) => id === chair);
  return (
    <Card labelledBy="chair">
      <SectionTitle id="chair">{chairTexts.title}</SectionTitle>
      <p className={styles.text}>{isChair ? chairTexts.youLead : whoLeads(leader)}</p>
      {!isChair && leader && <p className={styles.text}>{chairTexts.note}</p>}
      <div className={styles.buttons}>
        {isChair ? (
          moves[session.course.stage.kind].map((kind) => (
            <Button
              key={kind}
              onClick={() => {
                leadSession(ports, session, seat.id, { kind });
              }}
            >
              {chairTexts.moves[kind]}
            </Button>
          ))
        ) : (
          <Button
            onClick={() => {
              takeChair(ports, session, seat.id);
            }}
          >
            {chairTexts.takeChair}
          </Button>
        )}
      </div>
    </Card>
  );
}

function whoLeads(leader: Seat | undefined): string {
  return leader ? chairTexts.leads(leader.name) : chairTexts.nobodyLeads;
}
