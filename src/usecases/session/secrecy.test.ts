import fc from "fast-check";
import { aRoom, settled, type Person } from "../../../test/fixtures/aRoom";
import { aFramework } from "../../../test/fixtures/builders";
import { expectUnreadable, Overheard } from "../../../test/fixtures/overheard";
import { sha256 } from "@/adapters/browser/sha256";
import { answerChoices, type AnswerChoice } from "@/domain/framework/answerScale";
import type { AspectId } from "@/domain/framework/framework";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { subjectKey, type DeviceId } from "@/domain/session/ballot";
import { openSubject, type Move } from "@/domain/session/course";
import type { SeatId } from "@/domain/session/seat";
import { exportWorkspace } from "../take-along/exportWorkspace";
import { handInPrepared } from "./handInPrepared";
import { leadSession } from "./leadSession";
import { openVotes } from "./openVotes";
import { prepareAnswer } from "./prepareAnswer";
import { sealAnew } from "./sealAnew";
import { takeChair } from "./takeChair";

const aspects = ["ks01.a1", "ks01.a2"] as readonly string[] as readonly AspectId[];
const aspectCount = aspectsOf(aFramework()).length;
const secret = "Eigen notitie";

type Action =
  | { readonly kind: "sit" | "open" | "sealAnew" | "takeChair"; readonly who: number }
  | { readonly kind: "vote" | "prepare"; readonly who: number; readonly choice: AnswerChoice }
  | { readonly kind: "allVote" | "allPrepare"; readonly choice: AnswerChoice }
  | { readonly kind: "allOpen" }
  | { readonly kind: "move"; readonly move: Move };

const discuss = fc.record({
  kind: fc.constant("discuss" as const),
  aspect: fc.constantFrom(...aspects),
  round: fc.constant(1),
});
const reveal = fc.record({ kind: fc.constantFrom("revealPrepared", "reveal") });
const otherMove = fc.record({ kind: fc.constantFrom("again", "toAgenda", "end", "resume") });
const move = fc.oneof(
  { weight: 2, arbitrary: discuss },
  { weight: 2, arbitrary: reveal },
  otherMove,
) as fc.Arbitrary<Move>;

/** Four devices of four people; one of them has another beside them, and one has a phone too. */
const who = fc.nat({ max: 5 });
const choice = fc.constantFrom(...answerChoices);
const action = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("vote", "prepare"), who, choice }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("allVote", "allPrepare"), choice }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("allOpen") }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("move"), move }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("sit", "open", "sealAnew", "takeChair"), who }) },
) as fc.Arbitrary<Action>;

async function aRoomOfAllKinds() {
  const room = await aRoom(Array.from({ length: 5 }, () => "participant" as const));
  const [first, second, third, fourth, fifth] = room.people;
  if (!first || !second || !third || !fourth || !fifth) throw new Error("There are five devices.");
  const phone: Person = { ...fifth, seat: first.seat };
  const beside: Person = { ...second, seat: { ...second.seat, id: "beside" as SeatId } };
  const people = [first, second, third, fourth, beside, phone];
  /** One person may use all their devices; together with somebody else is what the sealing does not protect against. */
  const readers = [[first, phone], [second], [third], [fourth]];
  return { ...room, people, readers };
}

type Room = Awaited<ReturnType<typeof aRoomOfAllKinds>>;

async function carryOut(room: Room, action: Action): Promise<void> {
  const session = room.session();
  if (action.kind === "move") {
    leadSession(room.chair.ports, session, session.course.chair, action.move);
  } else if (action.kind === "allOpen") await room.open(room.people);
  else if ("who" in action) await carryOutAs(room, room.people[action.who] ?? room.chair, action);
  else {
    const kind = action.kind === "allVote" ? "vote" : "prepare";
    for (const who of room.people.keys()) await carryOut(room, { kind, who, choice: action.choice });
  }
  await settled();
}

async function carryOutAs(room: Room, person: Person, action: Extract<Action, { readonly who: number }>) {
  const { ports, meeting, seat } = person;
  const session = room.session();
  if (action.kind === "sit") await room.sit(person);
  if (action.kind === "vote") await room.vote(person, action.choice);
  if (action.kind === "prepare") await prepare(room, person, action.choice);
  if (action.kind === "open") await openVotes(ports, meeting, session, "all");
  if (action.kind === "sealAnew") await sealAnew(ports, meeting, session);
  if (action.kind === "takeChair") takeChair(ports, session, seat.id);
}

/** Also notes something, as nobody else will ever see. */
async function prepare(room: Room, { ports, meeting, seat }: Person, choice: AnswerChoice): Promise<void> {
  const session = room.session();
  const place = { session: session.id, seat: seat.id };
  for (const aspect of aspects) prepareAnswer(meeting, place, aspect, { choice, wish: true });
  meeting.ownNotes.keep(session.id, seat.id, { [aspects[0] ?? ""]: `${secret} van ${seat.id}: ${choice}` });
  await handInPrepared(ports, meeting, session, seat.id);
}

/** Takes in what stands in the lists and what a backup of them has, as somebody who looks all the time. */
async function listen(room: Room, overheard: Overheard): Promise<void> {
  const { records, clock } = room.chair.ports;
  const { workspace } = room.session();
  const file = await exportWorkspace({ records, clock, checksum: sha256 }, workspace, "1");
  overheard.hear(file.text);
}

/** What is not revealed and can be read by who has all that and the devices of one person who is not the voter. */
async function readBySomebodyElse(
  room: Room,
  overheard: Overheard,
  revealed: ReadonlySet<string>,
  pieces: "its own" | "all",
): Promise<readonly string[]> {
  const hidden = [...overheard.ballots.values()].filter(({ subject }) => !revealed.has(subject));
  const attempts = room.readers.map(async (devices) => {
    const own = new Set<DeviceId>(devices.map(({ meeting }) => meeting.device));
    const seats = new Set(
      room.people.filter(({ meeting }) => own.has(meeting.device)).map(({ seat }) => seat.id),
    );
    const ofOthers = hidden.filter(({ seat }) => !seats.has(seat));
    const keys = devices.map(({ meeting }) => meeting.sealing);
    return overheard.opens(room.session().id, ofOthers, keys, pieces);
  });
  return (await Promise.all(attempts)).flat().map(({ subject }) => subject);
}

test("[OV2] [OV3] [OV4] whatever happens in a session, nobody reads what is not revealed with all rows and backups there ever were and all devices of one other person", async () => {
  const written = (["log", "info", "warn", "error", "debug"] as const).map((way) => jest.spyOn(console, way));
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 12, maxLength: 25 }), async (actions) => {
      const room = await aRoomOfAllKinds();
      const overheard = new Overheard();
      const revealed = new Set<string>();
      for (const each of room.people.slice(0, 5)) await room.sit(each);
      for (const each of actions) {
        const reveals = each.kind === "move" && each.move.kind.startsWith("reveal");
        if (reveals) expect(await readBySomebodyElse(room, overheard, revealed, "its own")).toEqual([]);
        await carryOut(room, each);
        await listen(room, overheard);
        const open = openSubject(room.session().course.stage);
        if (open) revealed.add(subjectKey(open));
        expect([...overheard.choices].filter((subject) => !revealed.has(subject))).toEqual([]);
      }
      expect(await readBySomebodyElse(room, overheard, revealed, "all")).toEqual([]);
      expectUnreadable([...overheard.ballots.values()], aspectCount);
      expect(overheard.says(secret)).toBe(false);
    }),
    { numRuns: 20 },
  );
  expect(written.flatMap(({ mock }) => mock.calls)).toEqual([]);
}, 60_000);

test("[OV4] with the devices of two others the same listener does read, and hears what was revealed", async () => {
  const room = await aRoomOfAllKinds();
  const overheard = new Overheard();
  for (const each of room.people) await room.sit(each);
  await carryOut(room, { kind: "allPrepare", choice: "secured" });
  await listen(room, overheard);
  const prepared = [...overheard.ballots.values()];
  const keys = room.people.slice(1, 3).map(({ meeting }) => meeting.sealing);
  const read = await overheard.opens(room.session().id, prepared, keys, "all");
  expect(new Set(read.map(({ seat }) => seat)).size).toBe(5);

  await carryOut(room, { kind: "move", move: { kind: "revealPrepared" } });
  await carryOut(room, { kind: "allOpen" });
  await listen(room, overheard);
  expect([...overheard.choices]).toEqual(["prepared"]);
});
