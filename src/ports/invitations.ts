import type { Instant } from "@/domain/record";
import type { Invitation, InvitationProblem } from "@/domain/session/invitation";
import type { CopyText } from "./clipboard";

export type ReadInvitation =
  | { readonly kind: "invitation"; readonly invitation: Invitation }
  | { readonly kind: "refused"; readonly problem: InvitationProblem };

/** What a calendar has to know of a session. */
export interface Appointment {
  /** For ever the same for a session: sent again it takes the place of what a calendar has. */
  readonly uid: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly description: string;
  /** Null where nobody else could open it. */
  readonly link: URL | null;
  readonly madeAt: Instant;
}

/** By row, true where it is dark. */
export type QrSquares = readonly (readonly boolean[])[];

/** What reaches people outside the site, and how it reaches them. */
export interface Invitations {
  /** Where this app stands, whatever screen of it is open. */
  readonly appAddress: string;
  /** An invitation as it stands in an address. */
  readonly write: (invitation: Invitation) => string;
  /** Anybody may have made the address. */
  readonly read: (text: string) => ReadInvitation;
  /** Throws AppError "appPartMissing", or what the browser throws, when it cannot be loaded. */
  readonly calendarFile: (appointment: Appointment) => Promise<Uint8Array<ArrayBuffer>>;
  readonly qrSquares: (text: string) => QrSquares;
  readonly copyText: CopyText;
}
