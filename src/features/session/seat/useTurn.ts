import { useState } from "react";
import { subjectKey, type BallotSubject } from "@/domain/session/ballot";
import type { Stage } from "@/domain/session/course";
import { presencesIn } from "@/domain/session/presence";
import { hasVoice, type Seat, type SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { nextTurn, votedOn } from "@/domain/session/turn";
import { useRecords } from "@/ui/app/useRecords";

/** Who holds the device. */
export interface Turn {
  /** Null while it is handed on: nothing of anybody is on the screen then. [OV24] */
  readonly holder: Seat | null;
  /** Several people take part on this device. */
  readonly isShared: boolean;
  /** Who is next; undefined when all of this device are ready. */
  readonly next: Seat | undefined;
  /** Those who are ready with what is done now. */
  readonly ready: ReadonlySet<SeatId>;
  /** "Ik ben …" */
  readonly take: (seat: SeatId) => void;
  readonly handOn: () => void;
}

interface Taken {
  readonly seat: SeatId;
  /** What it was taken for: for the next aspect one says anew who one is. */
  readonly subject: string;
}

/** Of what is private now, who on this device may see theirs. */
export function useTurn({ id, course: { stage } }: Session, seats: readonly Seat[]): Turn {
  const presences = presencesIn(useRecords("presence"), id);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [last, setLast] = useState<Taken | null>(null);
  const subject = privateSubject(stage);
  const key = subject ? subjectKey(subject) : "";
  const ready = subject ? votedOn(presences, subject) : new Set<SeatId>();
  const isShared = seats.length > 1 && seats.some(hasVoice);
  const holder = seats.find((seat) => taken?.seat === seat.id && taken.subject === key);
  return {
    holder: isShared && subject ? (holder ?? null) : (seats[0] ?? null),
    isShared,
    next: nextTurn(seats, ready, last?.subject === key ? last.seat : null),
    ready,
    take: (seat) => {
      setTaken({ seat, subject: key });
      setLast({ seat, subject: key });
    },
    handOn: () => {
      setTaken(null);
    },
  };
}

function privateSubject(stage: Stage): BallotSubject | undefined {
  if (stage.kind === "preparing") return { kind: "prepared" };
  return stage.kind === "voting" ? { ...stage, kind: "vote" } : undefined;
}
