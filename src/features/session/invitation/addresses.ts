import type { FrameworkId } from "@/domain/framework/framework";
import { invitationTo } from "@/domain/session/invitation";
import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Invitations } from "@/ports/invitations";
import type { SharedSite } from "@/ports/sharedSite";
import { addressOf } from "@/ui/navigation/place";
import { tabAddress } from "@/ui/navigation/tabAddress";

/** The address of a session for members of its site. */
export function memberAddress(
  { appAddress }: Pick<Invitations, "appAddress">,
  { id, workspace }: Session,
  { url: site }: SharedSite,
): URL {
  const address = tabAddress(appAddress, { site, workspace });
  address.hash = addressOf({ page: "session", workspace, session: id });
  return address;
}

/** The address with which a guest takes part: all that is needed stands behind the "#". */
export function guestAddress(
  { appAddress, write }: Pick<Invitations, "appAddress" | "write">,
  session: Session,
  seat: Seat,
  framework: FrameworkId,
): URL {
  const address = new URL(appAddress);
  address.hash = addressOf({ page: "invitation", outline: write(invitationTo(session, seat, framework)) });
  return address;
}
