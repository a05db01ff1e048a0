import { use, useEffect, useMemo, useSyncExternalStore } from "react";
import type { CastVote } from "@/domain/session/contribution";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { TakingPart } from "@/usecases/session/takingPart";

interface UsedMeeting {
  readonly meeting: Meeting;
  /** What this device opened: it may be there before it is written down. */
  readonly opened: readonly CastVote[];
}

/** What this device needs to take part; as long as the session is on the screen it does its own part by itself. */
export function useMeeting({ id, workspace }: Session): UsedMeeting {
  const ports = useApp();
  const meeting = use(ports.meetings())(workspace);
  const taking = useMemo(() => new TakingPart(ports, meeting, id), [ports, meeting, id]);
  useEffect(() => taking.start(), [taking]);
  const opened = useSyncExternalStore(
    (listener) => taking.subscribe(listener),
    () => taking.opened(),
  );
  return { meeting, opened };
}
