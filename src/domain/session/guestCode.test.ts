import fc from "fast-check";
import { aFramework } from "../../../test/fixtures/builders";
import { answerChoices } from "../framework/answerScale";
import { aspectsOf } from "../framework/standardsOf";
import type { Vote } from "./ballot";
import { aspectCode, codedRounds, preparedCode, readGuestCode, type ReadCode } from "./guestCode";
import type { SeatId } from "./seat";
import type { SessionId } from "./session";

const framework = aFramework();
const aspects = aspectsOf(framework).map(({ id }) => id);
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
  let taken = 0;
  const tries = 20_000;
  fc.assert(
    fc.property(session, seat, session, seat, cast, (its, whose, otherSession, otherSeat, given) => {
      const read = expectCode(aspectCode({ session: its, seat: whose, framework }, given) ?? "");
      if (read.isOf(otherSession, whose) || read.isOf(its, otherSeat)) taken += 1;
      const prepared = expectCode(
        preparedCode({ session: its, seat: whose, framework }, new Map([[given.aspect, given.vote]])),
      );
      expect(prepared.isOf(otherSession, whose) || prepared.isOf(its, otherSeat)).toBe(false);
    }),
    { numRuns: tries / 2, seed: 1 },
  );
  // One in 13 025 for each try; five times as many would be no chance.
  expect(taken).toBeLessThanOrEqual((5 * tries) / 13_025);
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
