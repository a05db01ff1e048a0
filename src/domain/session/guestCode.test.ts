import fc from "fast-check";
import { aFramework } from "../../../test/fixtures/builders";
import { answerChoices } from "../framework/answerScale";
import type { AspectId } from "../framework/framework";
import { aspectsOf } from "../framework/standardsOf";
import type { Vote } from "./ballot";
import { aspectCode, codedRounds, preparedCode, readGuestCode, type ReadCode } from "./guestCode";
import type { SeatId } from "./seat";
import type { SessionId } from "./session";

const framework = aFramework();
const aspects = aspectsOf(framework).map(({ id }) => id);
const [first = "" as AspectId] = aspects;
const session = fc.uuid() as fc.Arbitrary<SessionId>;
const seat = fc.uuid() as fc.Arbitrary<SeatId>;
const vote: fc.Arbitrary<Vote> = fc.record({
  choice: fc.constantFrom(...answerChoices, null),
  wish: fc.boolean(),
});
const cast = fc.record({
  aspect: fc.constantFrom(...aspects),
  round: fc.constantFrom(...codedRounds),
  vote,
});

test("[OV18] every vote on an aspect survives as six characters", () => {
  fc.assert(
    fc.property(session, seat, cast, (its, whose, { aspect, round, vote: given }) => {
      const code = aspectCode({ session: its, seat: whose, framework }, { aspect, round, vote: given }) ?? "";
      expect(code).toHaveLength(6);
      const read = expectCode(code);
      expect(read).toMatchObject({
        subject: { kind: "vote", aspect, round },
        votes: [{ aspect, round, ...given }],
      });
      expect(read.isOf(its, whose)).toBe(true);
    }),
  );
});

test("[OV2] [OV18] every preparation survives, in as many characters whatever is in it", () => {
  fc.assert(
    fc.property(
      session,
      seat,
      fc.uniqueArray(fc.tuple(fc.constantFrom(...aspects), vote), { selector: ([aspect]) => aspect }),
      (its, whose, entries) => {
        const code = preparedCode({ session: its, seat: whose, framework }, new Map(entries));
        expect(code).toMatch(/^[0-9A-Z]{6}(-[0-9A-Z]{6}){7}$/);
        const read = expectCode(code);
        const said = new Map(entries.filter(([, { choice, wish }]) => choice !== null || wish));
        expect(read.subject).toEqual({ kind: "prepared" });
        expect(read.votes).toEqual(
          aspects.flatMap((aspect) => {
            const given = said.get(aspect);
            return given ? [{ aspect, round: 0, ...given }] : [];
          }),
        );
        expect(read.isOf(its, whose)).toBe(true);
      },
    ),
  );
});

test("[OV18] a code is taken for that of another seat or session no more often than the odds of its check", () => {
  const [its, whose] = ["session" as SessionId, "seat" as SeatId];
  const read = expectCode(
    aspectCode(
      { session: its, seat: whose, framework },
      { aspect: first, round: 1, vote: { choice: "largely", wish: false } },
    ) ?? "",
  );
  const tries = Array.from({ length: 20_000 }, (_, index) => String(index));
  const taken = tries.filter((each) => read.isOf(its, each as SeatId) || read.isOf(each as SessionId, whose));
  // One in 13 025 for each of two: three are to be expected.
  expect(taken.length).toBeLessThanOrEqual(10);
});

test("[OV18] the code of a preparation is never taken for that of another seat or session", () => {
  fc.assert(
    fc.property(
      session,
      seat,
      session,
      seat,
      cast,
      (its, whose, otherSession, otherSeat, { aspect, vote: given }) => {
        const read = expectCode(
          preparedCode({ session: its, seat: whose, framework }, new Map([[aspect, given]])),
        );
        expect(read.isOf(otherSession, whose) || read.isOf(its, otherSeat)).toBe(false);
      },
    ),
  );
});

test("[OV18] whatever is typed is read or refused, never thrown on", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(["code", "wrong", "nobodys"]).toContain(readGuestCode(framework, typed).kind);
    }),
  );
});

function expectCode(typed: string): ReadCode {
  const read = readGuestCode(framework, typed);
  if (read.kind !== "code") throw new Error(`${typed} is refused: ${JSON.stringify(read)}`);
  return read;
}
