import type { AnswerChoice } from "../framework/answerScale";
import type { AspectId, Framework, StandardNumber } from "../framework/framework";
import { standardsOf } from "../framework/standardsOf";
import type { Answer, MinorityView } from "../self-assessment/answer";
import { openOnAgenda } from "./agendaStep";
import { blindSpotsOf, hearingMap, inviteesOf, lastSpreads, type BlindSpot } from "./blindSpots";
import { votesOf, type Contribution } from "./contribution";
import { hasVoice, perspectivesOf, type Perspective, type Seat } from "./seat";
import type { Session, Settlement } from "./session";
import { spreadNow, type Spread } from "./spread";

/** What a session came to, to be shown or written down. No persons: functions at most. */
export interface SessionMinutes {
  readonly title: string;
  readonly present: readonly {
    readonly perspective: Perspective;
    readonly voices: number;
    readonly observers: number;
  }[];
  readonly decisions: readonly MinutedDecision[];
  readonly settled: readonly {
    readonly aspect: AspectId;
    readonly text: string;
    readonly how: Settlement;
  }[];
  /** What stood on the agenda and was not come to. */
  readonly notDiscussed: readonly { readonly aspect: AspectId; readonly text: string }[];
  readonly blindSpots: readonly BlindSpot[];
  readonly perspectives: readonly Perspective[];
  readonly hearing: ReturnType<typeof hearingMap>;
  readonly invitees: ReturnType<typeof inviteesOf>;
}

interface MinutedDecision {
  readonly standard: StandardNumber;
  readonly aspect: AspectId;
  readonly text: string;
  readonly choice: AnswerChoice | null;
  readonly reason: string;
  readonly minority: MinorityView | null;
  readonly round: number;
  readonly spread: Spread;
}

interface MinutesSources {
  readonly session: Session;
  readonly answers: readonly Answer[];
  readonly seats: readonly Seat[];
  readonly contributions: readonly Contribution[];
  readonly framework: Framework;
}

/** In the order of the clusters, whatever the order of the talk was. [OV14] */
export function minutesOf({
  session,
  answers,
  seats,
  contributions,
  framework,
}: MinutesSources): SessionMinutes {
  const votes = votesOf(contributions, session.id);
  // A guest who was invited and never gave a code was not there.
  const tookPart = seats.filter(({ id, isOutside }) => !isOutside || votes.some(({ seat }) => seat === id));
  const count = (perspective: Perspective, counts: (seat: Seat) => boolean) =>
    tookPart.filter((seat) => seat.perspective === perspective && counts(seat)).length;
  const agreed = new Map(
    answers
      .filter(({ assessment }) => assessment === session.assessment)
      .map((answer) => [answer.aspect, answer]),
  );
  const aspects = standardsOf(framework).flatMap(({ number, aspects: own }) =>
    own.map(({ id, text }) => ({ standard: number, id, text })),
  );
  const decisions = aspects.flatMap(
    ({ standard, id, text }): MinutedDecision | readonly MinutedDecision[] => {
      const answer = agreed.get(id);
      if (answer?.agreement?.session !== session.id) return [];
      const { reason, minority, round } = answer.agreement;
      const spread = spreadNow(votes, id, answer.agreement);
      return { standard, aspect: id, text, choice: answer.choice, reason, minority, round, spread };
    },
  );
  const decided = new Set(decisions.map(({ aspect }) => aspect));
  const toCome = new Set(openOnAgenda(session, decided));
  const spreads = lastSpreads(votes, new Map(decisions.map(({ aspect, spread }) => [aspect, spread])));
  // Once the seats are gone the spreads still tell who spoke.
  const spoke = [...spreads.values()].flatMap((spread) => spread.perspectives);
  const perspectives = perspectivesOf([...seats, ...spoke]);
  const hearing = hearingMap(framework, spreads, perspectives);
  return {
    title: session.title,
    present: perspectives.map((perspective) => ({
      perspective,
      voices: count(perspective, hasVoice),
      observers: count(perspective, (seat) => !hasVoice(seat)),
    })),
    decisions,
    settled: aspects.flatMap(({ id, text }) =>
      session.settled.filter(({ aspect }) => aspect === id).map(({ how }) => ({ aspect: id, text, how })),
    ),
    notDiscussed: aspects.flatMap(({ id, text }) => (toCome.has(id) ? [{ aspect: id, text }] : [])),
    blindSpots: blindSpotsOf(spreads, perspectives),
    perspectives,
    hearing,
    invitees: inviteesOf(hearing, perspectives),
  };
}
