import type { CastVote } from "@/domain/session/contribution";
import type { Session } from "@/domain/session/session";
import { useStageNews } from "./useStageNews";
import { useTimerNews } from "./useTimerNews";

interface SessionNewsProps {
  readonly session: Session;
  readonly opened: readonly CastVote[];
}

/** Tells who listens what happens in the meeting. Shows nothing. */
export function SessionNews({ session, opened }: SessionNewsProps) {
  useStageNews(session, opened);
  useTimerNews(session.timerUntil);
  return null;
}
