import { chairIsBack, measuredSession } from "../replication/measuredSession";
import { figureBelow, type Figure } from "./figure";

const people = 25;
const rounds = 12;

/** A joint session over SharePoint, on the fake Graph with 150 ms there and back: no clock of this computer is in it. */
export async function benchSession(): Promise<readonly Figure[]> {
  const sessions = [];
  for (const seed of [1, 2]) sessions.push(await measuredSession({ people, rounds, seed }));
  const reveals = sessions.flatMap((session) => session.reveals);
  const dearest = Math.max(...sessions.map((session) => session.dearest));
  const average = sessions.reduce((sum, session) => sum + session.average, 0) / sessions.length;
  const apart = Math.max(...sessions.map((session) => session.apart));
  return [
    figureBelow(6, {
      group: "session",
      name: `from the chair's click to all votes on all ${people} screens, p95 of ${reveals.length} reveals`,
      value: p95Of(reveals),
      unit: "s",
      peer: "a device at rest looks every 23 to 38 s",
    }),
    figureBelow(500, {
      group: "session",
      name: `${people} devices together, in the dearest minute (${Math.round(average)} on average)`,
      value: dearest,
      unit: "resource units",
      peer: `each of the four lists of a session looked at by itself ${apart} units`,
    }),
    figureBelow(10, {
      group: "session",
      name: "a chair's device that starts anew, with nothing on it, is at the same aspect",
      value: await chairIsBack(people),
      unit: "s",
      peer: "none known",
    }),
    figureBelow(0, {
      group: "session",
      name: "rules of Graph that were broken on the way",
      value: sessions.reduce((sum, session) => sum + session.problems.length, 0),
      unit: "calls",
      peer: "Dev Proxy's rule: none",
    }),
  ];
}

function p95Of(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const found = sorted[Math.ceil(sorted.length * 0.95) - 1];
  if (found === undefined) throw new Error("There is no percentile of nothing.");
  return found;
}
