import type { ClusterId, Framework, StandardCluster } from "../framework/framework";
import type { Instant } from "../record";
import type { ActionPlan } from "./actionPlan";
import { inPlanOrder, type Measure } from "./measure";

/** What a Bijlage 5 document says, before any file format. */
export interface PlanDocument {
  readonly plan: ActionPlan;
  readonly framework: Pick<Framework, "title" | "versionNote" | "ownWorkNote">;
  readonly clusters: readonly PlanDocumentCluster[];
  readonly madeAt: Instant;
}

export interface PlanDocumentCluster {
  readonly id: ClusterId;
  readonly heading: string;
  readonly standards: StandardCluster["standards"];
  readonly measures: readonly Measure[];
}

/** Puts the measures of a plan under the five clusters, in the order of Bijlage 5. [PL1] [PL2] */
export function planDocumentOf(
  plan: ActionPlan,
  measures: readonly Measure[],
  framework: Framework,
  madeAt: Instant,
): PlanDocument {
  const own = measures.filter((measure) => measure.plan === plan.id && measure.deletedAt === null);
  return {
    plan,
    framework: {
      title: framework.title,
      versionNote: framework.versionNote,
      ownWorkNote: framework.ownWorkNote,
    },
    clusters: framework.clusters.map((cluster) => ({
      id: cluster.id,
      heading: cluster.heading,
      standards: cluster.standards,
      measures: inPlanOrder(own, cluster),
    })),
    madeAt,
  };
}
