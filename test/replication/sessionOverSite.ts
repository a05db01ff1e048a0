import type { AspectId } from "@/domain/framework/framework";
import type { DeviceId } from "@/domain/session/ballot";
import { standardsOf } from "@/domain/framework/standardsOf";
import type { Sealing } from "@/ports/sealing";
import { startSession } from "@/usecases/session/startSession";
import { aFramework, anAssessment, aWorkspace } from "../fixtures/builders";
import { aSharedSite } from "./aSharedSite";
import { ManualTime } from "./manualTime";
import { aParticipant, type Participant } from "./participant";
import { plainSealing } from "./plainSealing";

/** In milliseconds, there and back. */
const latency = 150;

export const aspects: readonly AspectId[] = standardsOf(aFramework()).flatMap((standard) =>
  standard.aspects.map(({ id }) => id),
);

interface Wishes {
  readonly sealing?: (device: DeviceId, time: ManualTime) => Sealing;
  readonly overhear?: (text: string) => void;
}

/** A session over a site of the fake Graph that is as far away as a real one; everybody sits, and the first leads. */
export async function sessionOverSite(many: number, random: () => number, wishes: Wishes = {}) {
  const time = new ManualTime();
  const offline = new Set<string>();
  const { overhear, sealing = plainSealing } = wishes;
  const isOnline = (who: string) => !offline.has(who);
  const shared = await aSharedSite({ time, latency, isOnline, ...(overhear && { overhear }) });
  let made = 0;
  const ids = { next: () => `00000000-0000-4000-9000-${String((made += 1)).padStart(12, "0")}` };
  const nameOf = (number: number) => `person-${number}`;
  const open = (number: number): Promise<Participant> => {
    const who = nameOf(number);
    if (shared.graph.rootSite().roles[who] === undefined) shared.graph.addPerson({ id: who });
    shared.graph.rootSite().roles[who] = "write";
    return aParticipant(number, shared.open(who), { time, random, ids, sealing });
  };

  const chair = await open(0);
  await chair.ports.records.takeIn([
    { kind: "workspace", record: aWorkspace() },
    { kind: "selfAssessment", record: anAssessment() },
  ]);
  startSession(chair.ports, anAssessment(), { title: "Overleg", bookedMinutes: 90, chair: chair.seat.id });
  await time.pass(10_000);
  const people = [chair];
  for (let number = 1; number < many; number += 1) {
    people.push(await open(number));
    await time.pass(1_000);
  }
  await time.pass(15_000);
  for (const person of people) {
    person.takePart();
    await person.sit();
    // Whoever comes first leads, so the others have to hear of that.
    await time.pass(person === chair ? 15_000 : 500);
  }
  await time.pass(10_000);
  const setOnline = (number: number, isOnline: boolean) => {
    if (isOnline) offline.delete(nameOf(number));
    else offline.add(nameOf(number));
  };
  return { time, graph: shared.graph, open, people, chair, setOnline };
}

export type SessionOverSite = Awaited<ReturnType<typeof sessionOverSite>>;
