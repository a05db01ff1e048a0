import type { BallotId } from "@/domain/session/ballot";
import { votesOf, withOpened, type CastVote } from "@/domain/session/contribution";
import { dutyOf } from "@/domain/session/duty";
import { contributionsFrom, openableBallots, stillNeeded } from "@/domain/session/opening";
import { presencesIn, type Presence } from "@/domain/session/presence";
import type { Session } from "@/domain/session/session";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting } from "@/ports/meeting";
import type { Sharing } from "@/ports/sharing";
import { ownPresence, presenceChange } from "./ownPresence";

export interface OpeningPorts extends Pick<AppPorts, "records" | "clock" | "frameworks"> {
  readonly sharing: Pick<Sharing, "agreed">;
}

/** "few": each its duty, or forty devices would all write the same; "all": those that had to do it did not. */
export type Openers = "few" | "all";

/** How far the votes are that may be opened and are not written down yet. */
export interface Opening {
  readonly votes: readonly CastVote[];
  readonly ballots: readonly BallotId[];
  /** All of them could be opened; else a piece of a key has to come still. */
  readonly isWhole: boolean;
}

/**
 * What each device does once the chair revealed: it opens what can be opened with its own pieces of the keys and those that
 * are known. Those that have the duty also make their pieces known and write the votes down, where late joiners find them,
 * as soon as everybody can know of the reveal: one that was overtaken by another chair must not give anything away. [OV16]
 */
export async function openVotes(
  ports: OpeningPorts,
  meeting: Meeting,
  session: Session,
  openers: Openers,
): Promise<Opening> {
  const { records, frameworks } = ports;
  const framework = frameworks.current;
  const presences = presencesIn(records.all("presence"), session.id);
  const votes = votesOf(records.all("contribution"), session.id);
  const openable = openableBallots(session, presences, votes, framework);
  if (openable.length === 0) return { votes: [], ballots: [], isWhole: true };
  const agreed = await agreedSession(ports, meeting, session, presences);
  const revealed = agreed ? openableBallots(agreed, presences, votes, framework) : [];
  const mayBeKnown = new Set(revealed.map(({ ballot }) => ballot.id));
  const duty = openers === "all" ? "leads" : dutyOf(session, presences, meeting.device);
  const ownShares = (
    await Promise.all(openable.map(({ ballot }) => meeting.sealing.shares(session.id, ballot)))
  ).flat();
  const released = [...presences.flatMap((presence) => presence.released), ...ownShares];
  const changes: RecordChange[] = [];
  const own = ownPresence(ports, meeting, session);
  const news = ownShares.filter(
    ({ ballot, share }) =>
      mayBeKnown.has(ballot) &&
      !own?.released.some((known) => known.ballot === ballot && known.share === share),
  );
  if (own && news.length > 0 && duty !== "waits") {
    const needed = stillNeeded([...own.released, ...news], presences, votes);
    changes.push(presenceChange(ports, own, { released: needed }));
  }
  const opened = (
    await Promise.all(
      openable.map(async (each) => {
        const bytes = await meeting.sealing.open(session.id, each.ballot, released);
        const { id } = each.ballot;
        return bytes ? [{ id, contributions: contributionsFrom(session, each, bytes, framework) }] : [];
      }),
    )
  ).flat();
  // Opening takes a moment, in which others opened too.
  const known = opened.filter(({ id }) => mayBeKnown.has(id)).flatMap(({ contributions }) => contributions);
  if (duty === "leads") changes.push(...writingDown(ports, session, known));
  if (changes.length > 0) records.change(changes);
  return {
    votes: opened
      .flatMap(({ contributions }) => contributions)
      .flatMap(({ fields: { seat, perspective, votes: own } }) =>
        own.map((vote) => ({ ...vote, seat, perspective })),
      ),
    ballots: openable.map(({ ballot }) => ballot.id),
    isWhole: opened.length === openable.length,
  };
}

/** Around one laptop there is nobody else to whom anything could become known too early. */
async function agreedSession(
  { sharing }: OpeningPorts,
  { device }: Meeting,
  session: Session,
  presences: readonly Presence[],
): Promise<Session | null> {
  return presences.every((presence) => presence.device === device) ? session : sharing.agreed(session);
}

function writingDown(
  { records }: Pick<OpeningPorts, "records">,
  { workspace }: Session,
  opened: ReturnType<typeof contributionsFrom>,
): readonly RecordChange[] {
  const known = new Map(records.all("contribution").map(({ id, votes }) => [id, votes]));
  return opened.map(({ id, fields }): RecordChange => {
    const votes = withOpened(known.get(id) ?? [], fields.votes);
    known.set(id, votes);
    return { kind: "contribution", id, workspace, fields: { votes }, initial: { ...fields, votes: [] } };
  });
}
