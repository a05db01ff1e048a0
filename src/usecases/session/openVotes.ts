import { votesOf, withOpened, type CastVote } from "@/domain/session/contribution";
import { dutyOf } from "@/domain/session/duty";
import { contributionsFrom, openableBallots } from "@/domain/session/opening";
import { presencesIn } from "@/domain/session/presence";
import type { Session } from "@/domain/session/session";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting } from "@/ports/meeting";
import { ownPresence, presenceChange } from "./ownPresence";

type Ports = Pick<AppPorts, "records" | "clock" | "frameworks">;

/** "few": each its duty, or forty devices would all write the same; "all": those that had to do it did not. */
export type Openers = "few" | "all";

/**
 * What each device does once the chair revealed: it opens what can be opened with its own pieces of the keys and those that
 * are known. Gives the votes that it opened; those that have the duty also make their pieces known and write the votes down,
 * where late joiners find them. [OV16]
 */
export async function openVotes(
  ports: Ports,
  meeting: Meeting,
  session: Session,
  openers: Openers,
): Promise<readonly CastVote[]> {
  const { records, frameworks } = ports;
  const framework = frameworks.current;
  const presences = presencesIn(records.all("presence"), session.id);
  const votes = votesOf(records.all("contribution"), session.id);
  const openable = openableBallots(session, presences, votes, framework);
  if (openable.length === 0) return [];
  const duty = openers === "all" ? "leads" : dutyOf(session, presences, meeting.device);
  const ownShares = (
    await Promise.all(openable.map(({ ballot }) => meeting.sealing.shares(session.id, ballot)))
  ).flat();
  const released = [...presences.flatMap((presence) => presence.released), ...ownShares];
  const changes: RecordChange[] = [];
  const own = ownPresence(ports, meeting, session);
  const news = ownShares.filter(
    ({ ballot, share }) => !own?.released.some((known) => known.ballot === ballot && known.share === share),
  );
  if (own && news.length > 0 && duty !== "waits") {
    changes.push(presenceChange(ports, own, { released: [...own.released, ...news] }));
  }
  const opened = (
    await Promise.all(
      openable.map(async (each) => {
        const bytes = await meeting.sealing.open(session.id, each.ballot, released);
        return bytes ? contributionsFrom(session, each, bytes, framework) : [];
      }),
    )
  ).flat();
  // Opening takes a moment, in which others opened too.
  if (duty === "leads") changes.push(...writingDown(ports, session, opened));
  if (changes.length > 0) records.change(changes);
  return opened.flatMap(({ fields: { seat, perspective, votes: own } }) =>
    own.map((vote) => ({ ...vote, seat, perspective })),
  );
}

function writingDown(
  { records }: Pick<Ports, "records">,
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
