import type { AppErrorDetail } from "@/ports/appError";
import type { Instant } from "@/domain/record";
import type { PeopleNames } from "@/ports/remote";

/** What the windows of one browser tell each other about carrying. */
export type WindowNews =
  /** "Carry now", and "look now whether something came in". */
  | { readonly kind: "now" | "look" }
  /** "How does it go?" */
  | { readonly kind: "how" }
  | WentNews;

/** How the last round with a site went. */
export interface WentNews {
  readonly kind: "went";
  readonly database: string;
  readonly people: PeopleNames;
  readonly went:
    | { readonly kind: "busy" }
    | { readonly kind: "done"; readonly at: Instant }
    | { readonly kind: "waiting"; readonly error: AppErrorDetail };
}

/** A window of another release may tell something else: that is let pass. */
export function readNews(told: unknown): WindowNews | undefined {
  if (typeof told !== "object" || told === null || !("kind" in told)) return undefined;
  const isKnown = ["now", "look", "how", "went"].includes(String(told.kind));
  return isKnown ? (told as WindowNews) : undefined;
}
