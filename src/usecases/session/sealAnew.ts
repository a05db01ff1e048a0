import { ballotsThatCount, subjectKey, type BallotSubject } from "@/domain/session/ballot";
import type { Stage } from "@/domain/session/course";
import { holdersIn, presencesIn } from "@/domain/session/presence";
import { sealedFor } from "@/domain/session/sealedFor";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { castVote } from "./castVote";
import { handInPrepared } from "./handInPrepared";
import { ownPresence } from "./ownPresence";
import type { VotingPorts } from "./sealBallot";

const enough = 3;

/**
 * Seals the votes of this device anew when they can be opened by few and more people have come: else the vote of who came
 * first would be lost with their device. [OV6]
 */
export async function sealAnew(ports: VotingPorts, meeting: Meeting, session: Session): Promise<void> {
  const own = ownPresence(ports, meeting, session);
  const subject = sealedSubject(session.course.stage);
  if (!subject || !own) return;
  const presences = presencesIn(ports.records.all("presence"), session.id);
  const most = Math.min(enough, sealedFor(session, presences, meeting.device).length);
  for (const ballot of ballotsThatCount(own.ballots, subject)) {
    const reached = holdersIn(presences).filter(({ devices }) =>
      devices.some(({ device }) => ballot.shares.some((share) => share.device === device)),
    );
    if (reached.length >= most) continue;
    if (subject.kind === "prepared") await handInPrepared(ports, meeting, session, ballot.seat, ballot.id);
    const vote = meeting.ownVotes.read(session.id, ballot.seat)[subjectKey(subject)];
    const { seat, id: replaces } = ballot;
    if (vote) await castVote(ports, meeting, session, { seat, vote, replaces });
  }
}

function sealedSubject(stage: Stage): BallotSubject | undefined {
  if (stage.kind === "preparing") return { kind: "prepared" };
  return stage.kind === "voting" ? { ...stage, kind: "vote" } : undefined;
}
