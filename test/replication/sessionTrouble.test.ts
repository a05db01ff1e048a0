import { randomFrom } from "./measuredSession";
import { aspects, sessionOverSite } from "./sessionOverSite";

const [aspect = aspects[0]] = aspects;
if (!aspect) throw new Error("There are aspects.");
const second = 1_000;
const minute = 60 * second;

test("[OV6] who has no network for minutes in the middle of a vote is counted, and sees the same as all", async () => {
  const { time, people, chair, setOnline, graph } = await sessionOverSite(5, randomFrom(3));
  const [, , away] = people;
  chair.lead({ kind: "discuss", aspect, round: 1 });
  await time.pass(15 * second);
  setOnline(2, false);
  for (const person of people) await person.vote("largely");
  await time.pass(minute);
  chair.lead({ kind: "reveal" });
  await time.pass(3 * minute);
  const without = people.map((person) => person.votesOn(aspect, 1).length);
  setOnline(2, true);
  away?.wakeUp();
  await time.pass(15 * second);

  expect(without).toEqual([4, 4, 0, 4, 4]);
  expect(people.map((person) => person.votesOn(aspect, 1).length)).toEqual([5, 5, 5, 5, 5]);
  expect(people.map((person) => person.session()?.course.stage.kind)).toEqual(Array(5).fill("revealed"));
  expect(away?.ports.sharing.sites()[0]).toMatchObject({
    waiting: 0,
    refused: [],
    carrying: { kind: "done" },
  });
  expect(graph.problems).toEqual([]);
}, 30_000);

test("[OV10] two who take the chair at once leave one chair on all screens, and no question", async () => {
  const { time, people, chair } = await sessionOverSite(5, randomFrom(4));
  chair.lead({ kind: "discuss", aspect, round: 1 });
  await time.pass(15 * second);
  people[3]?.takeChair();
  people[1]?.takeChair();
  await time.pass(20 * second);

  const courses = people.map((person) => person.session()?.course);
  expect(courses).toEqual(Array(5).fill(courses[0]));
  expect(courses[0]).toMatchObject({ term: 2, chair: people[1]?.seat.id, stage: { kind: "voting" } });
  expect(people.flatMap(({ ports }) => ports.records.all("conflict"))).toEqual([]);
  expect(people.map(({ ports }) => ports.sharing.sites()[0]?.missing)).toEqual(Array(5).fill([]));
}, 30_000);

test("[OV6] [OV16] the votes come though the chair's device, and who would help, vanish at the reveal", async () => {
  const { time, people, chair, setOnline } = await sessionOverSite(8, randomFrom(5));
  chair.lead({ kind: "discuss", aspect, round: 1 });
  await time.pass(15 * second);
  for (const person of people) await person.vote("largely");
  await time.pass(10 * second);
  chair.lead({ kind: "reveal" });
  // Just long enough for the others to hear of it.
  await time.pass(0.6 * second);
  for (const gone of [0, 4, 5, 6, 7]) setOnline(gone, false);
  await time.pass(40 * second);

  const left = people.slice(1, 4);
  expect(left.map((person) => person.votesOn(aspect, 1).length)).toEqual([8, 8, 8]);
}, 30_000);

test("[OV3] [OV16] a chair without network who reveals, and is overtaken meanwhile, gives nothing away", async () => {
  const { time, people, chair, setOnline, graph } = await sessionOverSite(5, randomFrom(6));
  chair.lead({ kind: "discuss", aspect, round: 1 });
  await time.pass(15 * second);
  for (const person of people) await person.vote("largely");
  await time.pass(15 * second);
  setOnline(0, false);
  chair.lead({ kind: "reveal" });
  await time.pass(minute / 2);
  people[1]?.takeChair();
  await time.pass(minute / 2);
  setOnline(0, true);
  chair.wakeUp();
  await time.pass(minute / 2);

  const given = graph
    .staff()
    .rows("Deelnemers")
    .map(({ fields }) => fields["Vrijgegeven"])
    .filter((cell) => cell !== undefined && cell !== "[]");
  expect(given).toEqual([]);
  expect(people.map((person) => person.session()?.course.stage.kind)).toEqual(Array(5).fill("voting"));
  people[1]?.lead({ kind: "reveal" });
  await time.pass(15 * second);
  expect(people.map((person) => person.votesOn(aspect, 1).length)).toEqual([5, 5, 5, 5, 5]);
}, 30_000);

test("[SY8] a row that has no room for all that is in it is told, and holds up nobody else", async () => {
  const { time, people, chair, graph } = await sessionOverSite(4, randomFrom(7));
  const full = people[3];
  const own = full?.ports.records.all("presence").find(({ seats }) => seats[0]?.id === full.seat.id);
  if (!full || !own) throw new Error("Somebody sits there.");
  const seats = Array.from({ length: 700 }, (_, index) => ({ ...full.seat, name: `Deelnemer ${index}` }));
  full.ports.records.change([{ kind: "presence", id: own.id, workspace: own.workspace, fields: { seats } }]);
  chair.lead({ kind: "discuss", aspect, round: 1 });
  await time.pass(15 * second);
  for (const person of people.slice(0, 3)) await person.vote("largely");
  await time.pass(15 * second);
  chair.lead({ kind: "reveal" });
  await time.pass(15 * second);

  expect(full.ports.sharing.sites()[0]).toMatchObject({
    carrying: { kind: "done" },
    refused: [{ kinded: { kind: "presence" }, refusal: { reason: "notAccepted" } }],
  });
  expect(people.map((person) => person.votesOn(aspect, 1).length)).toEqual([3, 3, 3, 3]);
  expect(graph.problems).toEqual([]);
}, 30_000);
