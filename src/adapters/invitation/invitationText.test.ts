import fc from "fast-check";
import type { FrameworkId } from "@/domain/framework/framework";
import type { Instant } from "@/domain/record";
import type { Invitation } from "@/domain/session/invitation";
import type { Perspective, SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import { readInvitation, writeInvitation } from "./invitationText";

const invitation: Invitation = {
  session: "00000000-0000-4000-8000-000000000001" as SessionId,
  title: "Overleg over Zelfscan Súdwest-Fryslân 2026 – één 😀",
  startsAt: "2026-11-27T13:00:00.000Z" as Instant,
  seat: "00000000-0000-4000-8000-000000000002" as SeatId,
  seatName: "Veilig Thuis",
  perspective: "veiligThuis" as Perspective,
  framework: "kwaliteitskader-2019" as FrameworkId,
};

function written(value: unknown): string {
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
}

const plain = JSON.parse(Buffer.from(writeInvitation(invitation), "base64url").toString()) as object;

test("[OV17] an invitation is read as it was written, with letters that may stand in an address", () => {
  const text = writeInvitation(invitation);
  expect(text).toMatch(/^[\w-]+$/);
  expect(readInvitation(text)).toEqual({ kind: "invitation", invitation });
  const withoutMoment = { ...invitation, startsAt: null };
  expect(readInvitation(writeInvitation(withoutMoment))).toEqual({
    kind: "invitation",
    invitation: withoutMoment,
  });
});

test("[OV17] an invitation holds what a guest needs, and nothing else", () => {
  expect(Object.keys(plain)).toEqual([
    "versie",
    "overleg",
    "titel",
    "begin",
    "plek",
    "naam",
    "invalshoek",
    "kader",
  ]);
});

test("[OV17] whatever a session or seat is called, its invitation can be read", () => {
  const name = fc.string({ unit: "binary", minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(name, (called) => {
      const named = { ...invitation, title: called, seatName: called, perspective: called as Perspective };
      expect(readInvitation(writeInvitation(named)).kind).toBe("invitation");
    }),
    { numRuns: 40 },
  );
});

test.each([
  ["nothing", ""],
  ["what is no base64", "%7B%7D"],
  ["what is no JSON", written("{")],
  ["no object", written("null")],
  ["a list", written([1])],
  ["no version", written({ ...plain, versie: undefined })],
  ["a version that is no number", written({ ...plain, versie: "2" })],
  ["something more", written({ ...plain, stem: "geborgd" })],
  ["something less", written({ ...plain, plek: undefined })],
  ["an id that is none", written({ ...plain, overleg: "../../lijsten" })],
  ["a moment that is none", written({ ...plain, begin: "2026-13-41T99:00:00.000Z" })],
  ["an empty title", written({ ...plain, titel: "" })],
  ["a title that turns the letters around", written({ ...plain, titel: "Overleg \u202egelrevo" })],
  ["a title of several lines", written({ ...plain, titel: "Overleg\nStuur uw wachtwoord" })],
  ["a prototype", written('{"__proto__":{"versie":1},"versie":1}')],
])("[OV17] %s is no invitation", (_, text) => {
  expect(readInvitation(text)).toEqual({ kind: "refused", problem: "malformed" });
});

test("[OV17] one that was cut off or lost a letter is no invitation", () => {
  const text = writeInvitation(invitation);
  for (let length = 0; length < text.length; length += 1) {
    expect(readInvitation(text.slice(0, length)).kind).toBe("refused");
  }
});

test("[OV17] what is much too long is not even looked at, and what is newer says so", () => {
  expect(readInvitation("A".repeat(1_000_000))).toEqual({ kind: "refused", problem: "tooLong" });
  expect(readInvitation(written({ versie: 2, anders: true }))).toEqual({
    kind: "refused",
    problem: "newer",
  });
});

test("[OV17] whatever stands in an address is read or refused, never thrown on", () => {
  const kinds = ["invitation", "refused"];
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.json().map(written)), (text) => {
      expect(kinds).toContain(readInvitation(text).kind);
    }),
  );
});
