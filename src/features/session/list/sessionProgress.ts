import type { Session } from "@/domain/session/session";

/** How far a meeting is, as somebody looks for it in a list. */
export type SessionProgress = "preparing" | "running" | "closed";

export function progressOf({ course: { stage } }: Session): SessionProgress {
  if (stage.kind === "preparing") return "preparing";
  return stage.kind === "ended" ? "closed" : "running";
}

/** What is still open before what is closed, each the one first that was changed last. */
export function openFirst(left: Session, right: Session): number {
  const isClosed = (session: Session) => Number(progressOf(session) === "closed");
  return isClosed(left) - isClosed(right) || (left.updatedAt < right.updatedAt ? 1 : -1);
}
