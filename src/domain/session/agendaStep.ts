import type { AspectId, Framework, QualityStandard, StandardCluster } from "../framework/framework";
import { standardsOf } from "../framework/standardsOf";
import { minutesPerAspect } from "./agenda";
import type { SessionFields, Settlement } from "./session";

/** What stands on the agenda, and what was done with aspects other than discussing them. */
export type Arrangement = Pick<SessionFields, "agenda" | "settled">;

/** What the chair changes by hand. [OV20] */
export type AgendaStep =
  | { readonly kind: "move"; readonly aspect: AspectId; readonly direction: "up" | "down" }
  | { readonly kind: "takeOff"; readonly aspect: AspectId }
  /** At the end; what was set aside comes back with it. */
  | { readonly kind: "putOn"; readonly aspect: AspectId }
  /** One, or those of a whole cluster. They keep their place, for when it is taken back. */
  | { readonly kind: "settle"; readonly aspects: readonly AspectId[]; readonly how: Settlement }
  | { readonly kind: "takeBack"; readonly aspects: readonly AspectId[] };

export function afterAgendaStep({ agenda, settled }: Arrangement, step: AgendaStep): Arrangement {
  switch (step.kind) {
    case "move":
      return { agenda: moved(agenda, step.aspect, step.direction), settled };
    case "takeOff":
      return { agenda: agenda.filter((aspect) => aspect !== step.aspect), settled };
    case "putOn":
      return {
        agenda: agenda.includes(step.aspect) ? agenda : [...agenda, step.aspect],
        settled: settled.filter(({ aspect }) => aspect !== step.aspect),
      };
    case "settle":
    case "takeBack": {
      const others = settled.filter(({ aspect }) => !step.aspects.includes(aspect));
      if (step.kind === "takeBack") return { agenda, settled: others };
      return { agenda, settled: [...others, ...step.aspects.map((aspect) => ({ aspect, how: step.how }))] };
    }
  }
}

function moved(agenda: readonly AspectId[], aspect: AspectId, direction: "up" | "down"): readonly AspectId[] {
  const from = agenda.indexOf(aspect);
  const to = from + (direction === "up" ? -1 : 1);
  const other = agenda[to];
  if (from < 0 || other === undefined) return agenda;
  return agenda.map((each, index) => (index === from ? other : index === to ? aspect : each));
}

/** What on the agenda is still to be discussed. */
export function openOnAgenda(
  { agenda, settled }: Arrangement,
  decided: ReadonlySet<AspectId>,
): readonly AspectId[] {
  const aside = new Set(settled.map(({ aspect }) => aspect));
  return agenda.filter((aspect) => !decided.has(aspect) && !aside.has(aspect));
}

/** The first behind an aspect that is still to be discussed, else the first before it; undefined when all is done. */
export function nextOnAgenda(
  arrangement: Arrangement,
  decided: ReadonlySet<AspectId>,
  after: AspectId,
): AspectId | undefined {
  const open = openOnAgenda(arrangement, decided).filter((aspect) => aspect !== after);
  const place = arrangement.agenda.indexOf(after);
  return open.find((aspect) => arrangement.agenda.indexOf(aspect) > place) ?? open[0];
}

/** How long the talk about so many aspects takes. */
export function minutesFor(aspects: readonly AspectId[]): number {
  return aspects.length * minutesPerAspect;
}

/** The standards of which something is not on the agenda, with that. */
export function outsideAgenda(
  framework: Framework,
  { agenda }: Arrangement,
): readonly Pick<QualityStandard, "number" | "shortTitle" | "aspects">[] {
  return standardsOf(framework)
    .map(({ number, shortTitle, aspects }) => ({
      number,
      shortTitle,
      aspects: aspects.filter(({ id }) => !agenda.includes(id)),
    }))
    .filter(({ aspects }) => aspects.length > 0);
}

interface ClusterStanding {
  readonly cluster: StandardCluster;
  /** What can still be set aside. */
  readonly open: readonly AspectId[];
  /** What was set aside with one step or several, other than parked: that was talked about. */
  readonly aside: readonly AspectId[];
}

/** Of each cluster what one step can set aside, and what one step can take back. */
export function clustersOnAgenda(
  framework: Framework,
  { settled }: Arrangement,
  decided: ReadonlySet<AspectId>,
): readonly ClusterStanding[] {
  const how = new Map(settled.map((each) => [each.aspect, each.how]));
  return framework.clusters.map((cluster) => {
    const ids = cluster.standards.flatMap(({ aspects }) => aspects.map(({ id }) => id));
    return {
      cluster,
      open: ids.filter((id) => !decided.has(id) && !how.has(id)),
      aside: ids.filter((id) => how.has(id) && how.get(id) !== "parked"),
    };
  });
}
