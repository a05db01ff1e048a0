import { aRoomWithGuest } from "../../../../test/fixtures/aRoomWithGuest";
import { aFramework } from "../../../../test/fixtures/builders";
import type { SharedSite, SiteId } from "@/ports/sharedSite";
import { readInvitation, writeInvitation } from "@/adapters/invitation/invitationText";
import { placeAt } from "@/ui/navigation/place";
import { siteOfTab } from "@/ui/navigation/tabAddress";
import { guestAddress, memberAddress } from "./addresses";

const invitations = {
  appAddress: "https://veiligheid.voorbeeldstad.nl/app/index.html",
  write: writeInvitation,
};
const site: SharedSite = {
  id: "site" as SiteId,
  name: "Veiligheid",
  url: "https://voorbeeldstad.sharepoint.com/sites/veiligheid",
};

test("members get the address of the session in their site", async () => {
  const session = (await aRoomWithGuest()).session();
  const address = memberAddress(invitations, session, site);
  expect(siteOfTab(address)).toBe(site.url);
  expect(placeAt(address.hash)).toEqual({
    page: "session",
    workspace: session.workspace,
    session: session.id,
  });
});

test("[OV17] the address for a guest leads to the app itself, with all that is needed behind the hash", async () => {
  const { session, seat } = await aRoomWithGuest();
  const address = guestAddress(invitations, session(), seat, aFramework().id);
  expect(address.href.split("#")[0]).toBe(invitations.appAddress);
  const place = placeAt(address.hash);
  if (place.page !== "invitation") throw new Error("It is an invitation.");
  expect(readInvitation(place.outline)).toMatchObject({
    invitation: { session: session().id, seat: seat.id, title: session().title },
  });
});
