import "fake-indexeddb/auto";
import { forgetOwnInputs } from "@/adapters/browser/forgetOwnInputs";
import type { AspectId } from "@/domain/framework/framework";
import type { PersonId, WorkspaceId } from "@/domain/record";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import type { SiteId } from "@/ports/sharedSite";
import type { KnownSite } from "@/ports/sharing";
import type { TenantId } from "@/ports/signIn";
import { openMeetings } from "./openMeeting";

const workspace = "w-1" as WorkspaceId;
const session = "session" as SessionId;
const seat = "seat" as SeatId;
const aspect = "ks01.a1" as AspectId;
const siteOf = (person: string, site = "site"): KnownSite => ({
  tenant: "tenant" as TenantId,
  person: person as PersonId,
  site: { id: site as SiteId, name: "Site", url: "https://voorbeeldstad.sharepoint.com" },
});

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
    key: (index: number) => [...stored.keys()][index] ?? null,
    get length() {
      return stored.size;
    },
  };
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
});

/** As the app starts when this person is signed in; without one the workspace is on this device only. */
const meetingOf = (known?: KnownSite) => openMeetings(() => known)(workspace);

const note = ({ ownNotes, ownVotes }: Meeting) => {
  ownNotes.keep(session, seat, { [aspect]: "Voor mij alleen" });
  ownVotes.keep(session, seat, { [aspect]: { choice: "notYet", wish: true } });
};

test("[OV31] who signs in after another in one browser is another device, and finds nothing of theirs", async () => {
  const anna = meetingOf(siteOf("anna"));
  note(anna);
  anna.otherDevices.want("anna" as PersonId, true);

  const bert = meetingOf(siteOf("bert"));

  expect(bert.device).not.toBe(anna.device);
  expect(await bert.sealing.publicKey(session)).not.toBe(await anna.sealing.publicKey(session));
  expect(bert.ownNotes.read(session, seat)).toEqual({});
  expect(bert.ownVotes.read(session, seat)).toEqual({});
  expect(bert.otherDevices.isWanted("bert" as PersonId)).toBe(false);
});

test("who comes back finds their own, on the same device", async () => {
  const before = meetingOf(siteOf("anna"));
  note(before);

  const again = meetingOf(siteOf("anna"));

  expect(again.device).toBe(before.device);
  expect(await again.sealing.publicKey(session)).toBe(await before.sealing.publicKey(session));
  expect(again.ownNotes.read(session, seat)).toEqual({ [aspect]: "Voor mij alleen" });
});

test("where nobody signs in the browser is the device, as for a guest", () => {
  const meetings = openMeetings(() => undefined);

  expect(meetings(workspace)).toBe(meetings(null));
  expect(meetings(workspace).device).toBe(stored.get("toestel"));
});

test("[SY10] who stops working with a site leaves nothing of its sessions behind, and all of others", () => {
  const left = meetingOf(siteOf("anna"));
  const kept = [meetingOf(siteOf("anna", "other-site")), meetingOf(siteOf("bert")), meetingOf()];
  for (const each of [left, ...kept]) note(each);
  left.otherDevices.want("anna" as PersonId, true);

  forgetOwnInputs(siteOf("anna"));

  expect(left.ownNotes.read(session, seat)).toEqual({});
  expect(left.ownVotes.read(session, seat)).toEqual({});
  expect([...stored.keys()].filter((key) => key.startsWith("andere-toestellen"))).toEqual([]);
  for (const each of kept) expect(each.ownNotes.read(session, seat)).not.toEqual({});
});
