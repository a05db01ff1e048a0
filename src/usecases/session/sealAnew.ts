import type { AspectId } from "@/domain/framework/framework";
import { aspectsOf } from "@/domain/framework/standardsOf";
import {
  ballotsThatCount,
  subjectKey,
  type BallotSubject,
  type SealedBallot,
  type Vote,
} from "@/domain/session/ballot";
import type { Stage } from "@/domain/session/course";
import { handedInOf } from "@/domain/session/handedIn";
import { holdersIn, presencesIn, type Holder } from "@/domain/session/presence";
import { sealedFor } from "@/domain/session/sealedFor";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { ownPresence } from "./ownPresence";
import { putBallot, sealBallot, type VotingPorts } from "./sealBallot";

const enough = 3;

/** For whom this device sealed what it sealed anew: who cannot be reached now cannot be reached a moment later either. */
export type SealedAnew = Map<string, string>;

/**
 * Seals the votes of this device anew when they can be opened by few and more people have come: else the vote of who came
 * first would be lost with their device. What the seat cast on another device since is left alone. [OV6]
 */
export async function sealAnew(
  ports: VotingPorts,
  meeting: Meeting,
  session: Session,
  sealedAnew: SealedAnew = new Map(),
): Promise<void> {
  const own = ownPresence(ports, meeting, session);
  const subject = sealedSubject(session.course.stage);
  if (!subject || !own) return;
  const presences = presencesIn(ports.records.all("presence"), session.id);
  const holders = sealedFor(session, presences, meeting.device);
  const counting = ballotsThatCount(
    presences.flatMap(({ ballots }) => ballots),
    subject,
  );
  for (const ballot of own.ballots.filter((each) => counting.includes(each))) {
    const reached = holdersIn(presences).filter((holder) => reaches(ballot, holder));
    const key = `${ballot.seat} ${ballot.subject}`;
    const wanted = keysOf(holders);
    if (reached.length >= Math.min(enough, holders.length) || sealedAnew.get(key) === wanted) continue;
    sealedAnew.set(key, wanted);
    const kept = meeting.ownVotes.read(session.id, ballot.seat);
    const aspects =
      subject.kind === "vote" ? [subject.aspect] : aspectsOf(ports.frameworks.current).map(({ id }) => id);
    const vote = kept[subjectKey(subject)];
    const votes: ReadonlyMap<AspectId, Vote> =
      subject.kind === "prepared"
        ? handedInOf(kept, aspects)
        : new Map(vote ? [[subject.aspect, vote] as const] : []);
    // What is not known here any more cannot be sealed anew; what was sealed stays as it is.
    if (votes.size === 0) continue;
    const { seat, cast: castAt, id: replaces } = ballot;
    const anew = await sealBallot(ports, meeting, { session, seat, subject, aspects, votes, castAt });
    putBallot(ports, meeting, session, anew, replaces);
  }
}

function reaches({ shares }: SealedBallot, { devices }: Holder): boolean {
  return devices.some(({ device }) => shares.some((share) => share.device === device));
}

function keysOf(holders: readonly Holder[]): string {
  return holders
    .flatMap(({ devices }) => devices.map(({ device, publicKey }) => `${device} ${publicKey}`))
    .join("|");
}

function sealedSubject(stage: Stage): BallotSubject | undefined {
  if (stage.kind === "preparing") return { kind: "prepared" };
  return stage.kind === "voting" ? { ...stage, kind: "vote" } : undefined;
}
