import * as v from "valibot";
import { answerChoices } from "@/domain/framework/answerScale";
import type { AspectId } from "@/domain/framework/framework";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { Base64, BallotId, DeviceId } from "@/domain/session/ballot";
import type { Stage } from "@/domain/session/course";
import { seatRoles, type Perspective, type SeatId } from "@/domain/session/seat";
import { settlements, type SessionId } from "@/domain/session/session";
import * as f from "./fields";

const aspect = f.written<AspectId>(/^[a-z]{2}\d{2}\.[a-z]\d{1,3}$/);
const session = f.id<SessionId>();
const seat = f.key<SeatId>();
const device = f.key<DeviceId>();
const ballot = f.key<BallotId>();
const perspective = f.written<Perspective>(/^.{1,255}$/su);
const base64 = f.written<Base64>(/^[A-Za-z0-9+/]{0,20000}={0,2}$/);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const choice = v.nullable(v.picklist(answerChoices));

const tally = v.strictObject({
  notYet: count,
  inDevelopment: count,
  largely: count,
  secured: count,
  unknown: count,
  notApplicable: count,
});

/** What an answer keeps of how it was agreed on. */
export const agreement = v.nullable(
  v.strictObject({
    session,
    round: count,
    reason: f.text,
    minority: v.nullable(v.strictObject({ who: f.line, why: f.text })),
    spread: v.strictObject({
      total: tally,
      perspectives: v.array(v.strictObject({ perspective, tally })),
    }),
  }),
);

const simpleStages = [
  v.strictObject({ kind: v.literal("preparing") }),
  v.strictObject({ kind: v.literal("agenda") }),
  v.strictObject({ kind: v.literal("voting"), aspect, round: count }),
  v.strictObject({ kind: v.literal("revealed"), aspect, round: count }),
  v.strictObject({ kind: v.literal("decided"), aspect, round: count }),
] as const;
const stage: v.GenericSchema<unknown, Stage> = v.variant("kind", [
  ...simpleStages,
  v.strictObject({ kind: v.literal("ended"), from: v.variant("kind", [...simpleStages]) }),
]);

export const sessionEntries = {
  assessment: f.id<SelfAssessmentId>(),
  title: f.line,
  startsAt: v.nullable(f.instant),
  bookedMinutes: v.nullable(count),
  agenda: v.array(aspect),
  settled: v.array(v.strictObject({ aspect, how: v.picklist(settlements) })),
  showsPerspectives: v.boolean(),
  course: v.strictObject({ term: count, chair: seat, step: count, stage }),
  timerUntil: v.nullable(f.instant),
};

export const presenceEntries = {
  session,
  device,
  seats: v.array(
    v.strictObject({
      id: seat,
      name: f.line,
      perspective,
      role: v.picklist(seatRoles),
      isOutside: v.boolean(),
    }),
  ),
  publicKey: base64,
  ballots: v.array(
    v.strictObject({
      id: ballot,
      seat,
      subject: f.key(),
      cast: count,
      sender: base64,
      sealed: base64,
      shares: v.array(v.strictObject({ device, sealed: base64 })),
    }),
  ),
  released: v.array(v.strictObject({ ballot, share: base64 })),
  seenAt: f.instant,
};

export const contributionEntries = {
  session,
  assessment: f.id<SelfAssessmentId>(),
  standard: v.nullable(f.standard),
  seat,
  perspective,
  votes: v.array(v.strictObject({ aspect, round: count, choice, wish: v.boolean() })),
};
