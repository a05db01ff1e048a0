import { Button } from "@fluentui/react-components";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { nextOnAgenda, openOnAgenda } from "@/domain/session/agendaStep";
import { nextRound, votesOf } from "@/domain/session/contribution";
import type { Move, Stage } from "@/domain/session/course";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import { hasVoice, isPresent, type SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { votedOn } from "@/domain/session/turn";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { singleClick } from "@/ui/undo/singleClick";
import { leadSession } from "@/usecases/session/leadSession";
import { parkAspect } from "@/usecases/session/parkAspect";
import { useDecided } from "../useDecided";
import { useSessionStyles } from "../useSessionStyles";
import { chairTexts } from "./texts";

type SimpleMove = Exclude<Move["kind"], "discuss" | "decide">;

/** What the chair can do where one is now, the way on first. Deciding and discussing stand with what they are about. */
const moves: Readonly<Record<Stage["kind"], readonly SimpleMove[]>> = {
  preparing: ["revealPrepared", "end"],
  agenda: ["end"],
  voting: ["reveal", "toAgenda"],
  revealed: ["again", "toAgenda"],
  decided: ["toAgenda", "end"],
  ended: ["resume"],
};

/** The next move stands where the last one stood: `singleClick` keeps a double-click from making both. */
export function ChairMoves({ session }: { readonly session: Session }) {
  const styles = useSessionStyles();
  const ports = useApp();
  const votes = votesOf(useRecords("contribution"), session.id);
  const { chair, stage } = session.course;
  const next = useNext(session);
  const isDone = !next && session.agenda.length > 0 && (stage.kind === "agenda" || stage.kind === "decided");
  const isReady = useEverybodyReady(session);
  // What stands out is what one would do now: not to reveal as long as somebody is still at it.
  const wayOn: SimpleMove | null = isDone
    ? "end"
    : !isReady
      ? null
      : stage.kind === "voting"
        ? "reveal"
        : "revealPrepared";
  const lead = (move: Move) => {
    leadSession(ports, session, chair, move);
  };
  return (
    <div className={styles.stack}>
      {next && (
        <Button
          appearance="primary"
          className={styles.long}
          onClick={singleClick(() => {
            lead({ kind: "discuss", aspect: next.id, round: nextRound(votes, next.id) });
          })}
        >
          {chairTexts.next(next.text)}
        </Button>
      )}
      {moves[stage.kind].map((kind) => (
        <Button
          key={kind}
          appearance={kind === wayOn ? "primary" : "secondary"}
          onClick={singleClick(() => {
            lead({ kind });
          })}
        >
          {chairTexts.moves[kind]}
        </Button>
      ))}
      {(stage.kind === "voting" || stage.kind === "revealed") && (
        <Button
          onClick={singleClick(() => {
            parkAspect(ports, session, chair);
          })}
        >
          {chairTexts.park}
        </Button>
      )}
    </div>
  );
}

/** Where the agenda goes on from here; undefined in the middle of an aspect. */
function useNext(session: Session) {
  const { frameworks } = useApp();
  const decided = useDecided(session);
  const { stage } = session.course;
  const next =
    stage.kind === "decided"
      ? nextOnAgenda(session, decided, stage.aspect)
      : stage.kind === "agenda"
        ? openOnAgenda(session, decided)[0]
        : undefined;
  return aspectsOf(frameworks.current).find(({ id }) => id === next);
}

/** Whether everybody who is waited for is ready with what one does now. */
function useEverybodyReady({ id, course: { stage } }: Session): boolean {
  const presences = presencesIn(useRecords("presence"), id);
  const subject =
    stage.kind === "preparing"
      ? ({ kind: "prepared" } as const)
      : stage.kind === "voting"
        ? ({ ...stage, kind: "vote" } as const)
        : null;
  const ready = subject ? votedOn(presences, subject) : new Set<SeatId>();
  const voters = seatsIn(presences).filter((seat) => hasVoice(seat) && isPresent(seat));
  return voters.length > 0 && voters.every((seat) => ready.has(seat.id));
}
