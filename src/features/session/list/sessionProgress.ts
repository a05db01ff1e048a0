import type { Session } from "@/domain/session/session";

/** How far a meeting is, as somebody looks for it in a list. */
export type SessionProgress = "preparing" | "running" | "closed";

export function progressOf({ course: { stage } }: Session): SessionProgress {
  if (stage.kind === "preparing") return "preparing";
  return stage.kind === "ended" ? "closed" : "running";
}
