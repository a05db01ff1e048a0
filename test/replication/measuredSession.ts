import { answerChoices, type AnswerChoice } from "@/domain/framework/answerScale";
import { preparedRound } from "@/domain/session/contribution";
import type { Move } from "@/domain/session/course";
import { decideTogether } from "@/usecases/session/decideTogether";
import type { Participant } from "./participant";
import { aspects, sessionOverSite, type SessionOverSite } from "./sessionOverSite";

const second = 1_000;
const minute = 60 * second;

export interface MeasuredSession {
  /** Per reveal, in seconds: from the chair's click until the last screen had all votes. */
  readonly reveals: readonly number[];
  /** Resource units of all together: in the dearest minute, and on average. */
  readonly dearest: number;
  readonly average: number;
  /** What the dearest minute would be if each poll had to ask all lists of a session separately. */
  readonly apart: number;
  readonly problems: readonly unknown[];
}

interface Wanted {
  readonly people: number;
  readonly rounds: number;
  readonly seed: number;
}

/**
 * A session at a good pace: everybody hands in what they prepared, and that is revealed; then of each aspect everybody votes
 * within half a minute, one talks for a minute and a half, and decides.
 */
export async function measuredSession({ people, rounds, seed }: Wanted): Promise<MeasuredSession> {
  const random = randomFrom(seed);
  const site = await sessionOverSite(people, random);
  const { time, graph, chair } = site;
  const spent = [graph.units()];
  const polls = [pollsOf(site)];
  const reveals: number[] = [];
  const ending = new AbortController();
  const meter = (async () => {
    while (!ending.signal.aborted) {
      await time.sleep(second).done;
      spent.push(graph.units());
      polls.push(pollsOf(site));
    }
  })();
  await everybody(site, random, (person, choice) => person.prepare(choice));
  reveals.push(
    await timeOfReveal(
      site,
      { kind: "revealPrepared" },
      (person) =>
        person.session()?.course.stage.kind === "agenda" &&
        // What somebody prepared comes as a whole, so one aspect tells for all.
        aspects.slice(0, 1).every((aspect) => person.votesOn(aspect, preparedRound).length === people),
    ),
  );
  await time.pass(minute);
  for (const aspect of aspects.slice(0, rounds)) {
    chair.lead({ kind: "discuss", aspect, round: 1 });
    await everybody(site, random, (person, choice) => person.vote(choice));
    reveals.push(
      await timeOfReveal(
        site,
        { kind: "reveal" },
        (person) =>
          person.session()?.course.stage.kind === "revealed" && person.votesOn(aspect, 1).length === people,
      ),
    );
    await time.pass(90 * second);
    const decided = { choice: "largely", reason: "Het loopt.", minority: null, idea: null } as const;
    const session = chair.session();
    if (session) decideTogether(chair.ports, session, chair.seat.id, decided);
    await time.pass(10 * second);
  }
  ending.abort();
  await time.pass(second);
  await meter;
  const listsOfSession = 4;
  return {
    reveals,
    dearest: mostInAMinute(spent),
    average: (((spent.at(-1) ?? 0) - (spent[0] ?? 0)) / (spent.length - 1)) * 60,
    apart: mostInAMinute(spent.map((units, index) => units + (polls[index] ?? 0) * (listsOfSession - 1))),
    problems: graph.problems,
  };
}

/** In seconds: from opening the app on a device that has nothing yet until it shows the aspect that is being voted on. */
export async function chairIsBack(people: number): Promise<number> {
  const site = await sessionOverSite(people, randomFrom(1));
  const { time, chair, people: all } = site;
  const [aspect] = aspects;
  if (!aspect) throw new Error("There are aspects.");
  chair.lead({ kind: "discuss", aspect, round: 1 });
  await time.pass(10 * second);
  chair.leave();
  // While the chair is away another leads on.
  all[1]?.takeChair();
  await time.pass(10 * second);
  all[1]?.lead({ kind: "reveal" });
  await time.pass(minute);
  const opened = time.now;
  const back = await site.open(0);
  while (back.session()?.course.stage.kind !== "revealed" && time.now - opened < minute) await time.pass(100);
  return (time.now - opened) / second;
}

async function everybody(
  { time, people }: SessionOverSite,
  random: () => number,
  answer: (person: Participant, choice: AnswerChoice) => Promise<void>,
): Promise<void> {
  const answering = people.map(async (person) => {
    await time.sleep((10 + 20 * random()) * second).done;
    await answer(person, answerChoices[Math.floor(random() * answerChoices.length)] ?? "unknown");
  });
  await time.pass(35 * second);
  await Promise.all(answering);
}

/** In seconds; throws when it takes longer than a minute. */
async function timeOfReveal(
  { time, people, chair }: SessionOverSite,
  move: Move,
  isComplete: (person: Participant) => boolean,
): Promise<number> {
  const clicked = time.now;
  let last = clicked;
  const without = new Set(people);
  const look = (person: Participant) => {
    if (!without.has(person) || !isComplete(person)) return;
    without.delete(person);
    last = time.now;
  };
  for (const person of people) {
    person.subscribe(() => {
      look(person);
    });
  }
  chair.lead(move);
  await time.pass(minute / 2);
  if (without.size > 0) throw new Error(`${without.size} screens are without all votes after half a minute.`);
  return (last - clicked) / second;
}

/** Requests by which devices look whether there is anything new. */
function pollsOf({ graph }: SessionOverSite): number {
  return graph.log.filter(({ url }) => url.includes("/delta") && url.includes("token=")).length;
}

function mostInAMinute(perSecond: readonly number[]): number {
  return Math.max(...perSecond.map((units, index) => units - (perSecond[Math.max(0, index - 60)] ?? 0)));
}

/** The same numbers for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
