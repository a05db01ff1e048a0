import { useState } from "react";
import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { useTask } from "@/ui/task/useTask";
import { takeSeat } from "@/usecases/session/takeSeat";

export interface Sitting {
  readonly sit: (seat: Seat) => void;
  /** Tries again what failed; null while nothing did. */
  readonly retry: (() => void) | null;
}

/** Taking a seat, for which the browser makes a key: some do not, and then nobody has a seat. */
export function useSitting(session: Session, meeting: Meeting, onSat: () => void): Sitting {
  const ports = useApp();
  const { task, run } = useTask();
  const [asked, setAsked] = useState<Seat | null>(null);
  const sit = (seat: Seat) => {
    setAsked(seat);
    run(async () => {
      await takeSeat(ports, meeting, session, seat);
      onSat();
    });
  };
  const retry =
    task.kind === "failed" && asked
      ? () => {
          sit(asked);
        }
      : null;
  return { sit, retry };
}
