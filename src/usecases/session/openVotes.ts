import { votesOf, withOpened } from "@/domain/session/contribution";
import { contributionsFrom, openableBallots } from "@/domain/session/opening";
import { presencesIn } from "@/domain/session/presence";
import type { Session } from "@/domain/session/session";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting } from "@/ports/meeting";
import { ownPresence, presenceChange } from "./ownPresence";

type Ports = Pick<AppPorts, "records" | "clock" | "frameworks">;

/**
 * What each device does once the chair revealed: it makes its pieces of the keys known, and opens what can be opened with
 * those that are. With the piece of the chair each device can do so at once; late joiners find the votes written down.
 */
export async function openVotes(ports: Ports, meeting: Meeting, session: Session): Promise<void> {
  const { records, frameworks } = ports;
  const framework = frameworks.current;
  const presences = presencesIn(records.all("presence"), session.id);
  const votes = votesOf(records.all("contribution"), session.id);
  const openable = openableBallots(session, presences, votes, framework);
  if (openable.length === 0) return;
  const ownShares = (
    await Promise.all(openable.map(({ ballot }) => meeting.sealing.shares(session.id, ballot)))
  ).flat();
  const released = [...presences.flatMap((presence) => presence.released), ...ownShares];
  const changes: RecordChange[] = [];
  const own = ownPresence(ports, meeting, session);
  const news = ownShares.filter(
    ({ ballot, share }) => !own?.released.some((known) => known.ballot === ballot && known.share === share),
  );
  if (own && news.length > 0) {
    changes.push(presenceChange(ports, own, { released: [...own.released, ...news] }));
  }
  const opened = await Promise.all(
    openable.map(async (each) => {
      const bytes = await meeting.sealing.open(session.id, each.ballot, released);
      return bytes ? contributionsFrom(session, each, bytes, framework) : [];
    }),
  );
  // Opening takes a moment, in which others opened too.
  const known = new Map(records.all("contribution").map(({ id, votes: own }) => [id, own]));
  for (const { id, fields } of opened.flat()) {
    const all = withOpened(known.get(id) ?? [], fields.votes);
    known.set(id, all);
    const { workspace } = session;
    changes.push({
      kind: "contribution",
      id,
      workspace,
      fields: { votes: all },
      initial: { ...fields, votes: [] },
    });
  }
  if (changes.length > 0) records.change(changes);
}
