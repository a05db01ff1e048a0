import { use, useEffect, useRef, useState } from "react";
import type { CastVote } from "@/domain/session/contribution";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { openVotes } from "@/usecases/session/openVotes";
import { sealAnew } from "@/usecases/session/sealAnew";

/** After which who waits for the chair's device, or for who helps it, does it itself. */
const patience = 12_000;

interface TakingPart {
  readonly meeting: Meeting;
  /** What this device opened: it may be there before it is written down. */
  readonly opened: readonly CastVote[];
}

/** What this device needs to take part, and does by itself as long as the session is on the screen. */
export function useMeeting(session: Session): TakingPart {
  const ports = useApp();
  const meeting = use(ports.meeting());
  const presences = useRecords("presence");
  const contributions = useRecords("contribution");
  const [opened, setOpened] = useState<readonly CastVote[]>([]);
  const impatientAt = useImpatience(session);
  const before = useRef(Promise.resolve());
  useEffect(() => {
    let isOvertaken = false;
    const run = async () => {
      if (isOvertaken) return;
      const openers = impatientAt === session.course.step ? "all" : "few";
      const found = await openVotes(ports, meeting, session, openers);
      if (found.length > 0) setOpened(found);
      await sealAnew(ports, meeting, session);
    };
    // One after the other, or two would seal the same vote at once. What went wrong is tried again with the next change.
    before.current = before.current.then(run).catch(() => undefined);
    return () => {
      isOvertaken = true;
    };
  }, [ports, meeting, session, presences, contributions, impatientAt]);
  return { meeting, opened };
}

/** The step at which one has waited long enough; null as long as there is none. */
function useImpatience({ course: { step } }: Session): number | null {
  const [impatientAt, setImpatientAt] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setImpatientAt(step);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, [step]);
  return impatientAt;
}
