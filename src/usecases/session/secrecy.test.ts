import fc from "fast-check";
import { aRoom, settled } from "../../../test/fixtures/aRoom";
import { answerChoices } from "@/domain/framework/answerScale";
import type { AspectId } from "@/domain/framework/framework";
import { subjectKey, type ReleasedShare, type SealedBallot } from "@/domain/session/ballot";
import type { Move } from "@/domain/session/course";
import { leadSession } from "./leadSession";
import { openVotes } from "./openVotes";
import { sealAnew } from "./sealAnew";
import { takeChair } from "./takeChair";

const aspects = ["ks01.a1", "ks01.a2"] as readonly string[] as readonly AspectId[];
const people = 4;
const person = fc.nat({ max: people - 1 });

type Action =
  | { readonly kind: "sit" | "open" | "sealAnew" | "takeChair"; readonly who: number }
  | { readonly kind: "vote"; readonly who: number; readonly choice: (typeof answerChoices)[number] }
  | { readonly kind: "move"; readonly move: Move };

const move = fc.oneof(
  fc.record({
    kind: fc.constant("discuss" as const),
    aspect: fc.constantFrom(...aspects),
    round: fc.constant(1),
  }),
  fc.record({ kind: fc.constantFrom("reveal", "again", "toAgenda", "end", "resume") }),
) as fc.Arbitrary<Move>;

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("vote" as const),
      who: person,
      choice: fc.constantFrom(...answerChoices),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move" as const), move }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom("sit", "open", "sealAnew", "takeChair"), who: person }),
  },
);

type Room = Awaited<ReturnType<typeof aRoom>>;

async function carryOut(room: Room, action: Action): Promise<void> {
  const session = room.session();
  if (action.kind === "move") leadSession(room.chair.ports, session, session.course.chair, action.move);
  else {
    const who = room.people[action.who] ?? room.chair;
    const { ports, meeting, seat } = who;
    if (action.kind === "sit") await room.sit(who);
    if (action.kind === "vote") await room.vote(who, action.choice);
    if (action.kind === "open") await openVotes(ports, meeting, session, "all");
    if (action.kind === "sealAnew") await sealAnew(ports, meeting, session);
    if (action.kind === "takeChair") takeChair(ports, session, seat.id);
  }
  await settled();
}

/** All that ever stood in a row: what was overwritten may have been copied before. */
interface Seen {
  readonly ballots: Map<string, SealedBallot>;
  readonly released: ReleasedShare[];
  /** What the chair revealed. */
  readonly revealed: Set<string>;
}

function look(room: Room, { ballots, released, revealed }: Seen): void {
  for (const presence of room.chair.ports.records.all("presence")) {
    for (const ballot of presence.ballots) ballots.set(ballot.id, ballot);
    released.push(...presence.released);
  }
  const { stage } = room.session().course;
  if (stage.kind === "revealed") revealed.add(subjectKey({ ...stage, kind: "vote" }));
}

/** What can be read of unrevealed votes by who has every row there ever was and the keys of one device that is not the voter's. */
async function readBySomebodyElse(room: Room, seen: Seen): Promise<readonly string[]> {
  const hidden = [...seen.ballots.values()].filter(({ subject }) => !seen.revealed.has(subject));
  const attempts = hidden.flatMap((ballot) =>
    room.people
      .filter(({ seat }) => seat.id !== ballot.seat)
      .map(async ({ meeting }) => {
        const session = room.session().id;
        const own = (
          await Promise.all([...seen.ballots.values()].map((each) => meeting.sealing.shares(session, each)))
        ).flat();
        // Also pieces of other ballots, in case they fit.
        const pieces = [...seen.released, ...own].map(({ share }) => ({ ballot: ballot.id, share }));
        return (await meeting.sealing.open(session, ballot, pieces)) === null ? [] : [ballot.subject];
      }),
  );
  return (await Promise.all(attempts)).flat();
}

test("[OV2] [OV3] [OV4] whatever happens in a session, nobody reads an unrevealed vote with all rows and one other device", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 10 }), async (actions) => {
      const room = await aRoom(Array.from({ length: people }, () => "participant" as const));
      const seen: Seen = { ballots: new Map(), released: [], revealed: new Set() };
      for (const each of room.people.slice(0, 2)) await room.sit(each);
      await carryOut(room, {
        kind: "move",
        move: { kind: "discuss", aspect: aspects[0] ?? ("" as AspectId), round: 1 },
      });
      for (const each of actions) {
        await carryOut(room, each);
        look(room, seen);
      }
      expect(await readBySomebodyElse(room, seen)).toEqual([]);
      const lengths = new Set([...seen.ballots.values()].map(({ sealed }) => sealed.length));
      expect(lengths.size).toBeLessThanOrEqual(1);
      const unrevealed = room
        .opened()
        .filter(({ aspect, round }) => !seen.revealed.has(subjectKey({ kind: "vote", aspect, round })));
      expect(unrevealed).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 60_000);
