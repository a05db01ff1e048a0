import fc from "fast-check";
import { answerChoices } from "@/domain/framework/answerScale";
import { seatRoles } from "@/domain/session/seat";

const key = fc.stringMatching(/^[0-9a-f]{8}$/);
const base64 = fc.base64String({ maxLength: 60 });
const count = fc.nat({ max: 60 });
const perspective = fc.constantFrom("municipality", "veiligThuis", "Politie");
const instant = fc.constant("2026-11-21T12:00:00.000Z");
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });

/** What records of a session hold beside what they are about. */
export function anySession(text: fc.Arbitrary<string>, aspect: fc.Arbitrary<string>) {
  const tally = fc.record({
    notYet: count,
    inDevelopment: count,
    largely: count,
    secured: count,
    unknown: count,
    notApplicable: count,
  });
  const simpleStage = fc.oneof(
    fc.record({ kind: fc.constantFrom("preparing", "agenda") }),
    fc.record({ kind: fc.constantFrom("voting", "revealed", "decided"), aspect, round: count }),
  );
  const stage = fc.oneof(simpleStage, fc.record({ kind: fc.constant("ended"), from: simpleStage }));
  const settled = fc.record({ aspect, how: fc.constantFrom("parked", "skipped", "unchanged") });
  const seat = fc.record({
    id: key,
    name: text,
    perspective,
    role: fc.constantFrom(...seatRoles),
    isOutside: fc.boolean(),
  });
  const ballot = fc.record({
    id: key,
    seat: key,
    subject: fc.constantFrom("prepared", "ks01.a1.1"),
    cast: count,
    sender: base64,
    sealed: base64,
    shares: few(fc.record({ device: key, sealed: base64 })),
  });
  const choice = fc.option(fc.constantFrom(...answerChoices));
  return {
    agreement: fc.option(
      fc.record({
        round: count,
        reason: text,
        minority: fc.option(fc.record({ who: text, why: text })),
        spread: fc.record({ total: tally, perspectives: few(fc.record({ perspective, tally })) }),
      }),
    ),
    session: fc.record({
      title: text,
      startsAt: fc.option(instant),
      bookedMinutes: fc.option(count),
      agenda: few(aspect),
      settled: few(settled),
      showsPerspectives: fc.boolean(),
      course: fc.record({ term: count, chair: key, step: count, stage }),
      timerUntil: fc.option(instant),
    }),
    presence: fc.record({
      seats: few(seat),
      publicKey: base64,
      ballots: few(ballot),
      released: few(fc.record({ ballot: key, share: base64 })),
      seenAt: instant,
    }),
    contribution: fc.record({
      perspective,
      votes: few(fc.record({ aspect, round: count, choice, wish: fc.boolean() })),
    }),
  };
}
