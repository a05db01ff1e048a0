import type { ClusterId, Framework, StandardCluster } from "../framework/framework";
import type { Instant } from "../record";
import type { SelfAssessment } from "../self-assessment/selfAssessment";
import type { KeptFile, KeptFileId } from "../workspace/keptFile";
import type { ActionPlan } from "./actionPlan";
import { inPlanOrder, type Measure } from "./measure";
import type { DocumentPages } from "./planDocumentPages";

/** What a Bijlage 5 document says, before any file format. */
export interface PlanDocument extends DocumentDress {
  readonly plan: ActionPlan;
  readonly framework: Pick<Framework, "title" | "versionNote" | "ownWorkNote">;
  readonly clusters: readonly PlanDocumentCluster[];
  readonly madeAt: Instant;
  /** The scans that the plan rests on. */
  readonly assessments: readonly Pick<SelfAssessment, "name" | "startedOn">[];
  /** Own pages that were asked for, in their order. */
  readonly pages: readonly DocumentPages[];
}

/** The municipality's own files that a document is dressed in. */
interface DocumentDress {
  readonly logos: readonly KeptFile[];
  /** Whose style, headers and footers are used; null for ours. */
  readonly template: KeptFile | null;
}

export interface PlanDocumentCluster {
  readonly id: ClusterId;
  readonly heading: string;
  readonly standards: StandardCluster["standards"];
  readonly measures: readonly Measure[];
}

interface Surroundings extends DocumentDress, Pick<PlanDocument, "pages"> {
  /** Those of the plan are taken from among these. */
  readonly assessments: readonly SelfAssessment[];
}

/** Puts the measures of a plan under the five clusters, in the order of Bijlage 5. [PL1] [PL2] */
export function planDocumentOf(
  plan: ActionPlan,
  measures: readonly Measure[],
  framework: Framework,
  madeAt: Instant,
  { assessments, logos, template, pages }: Surroundings = nothing,
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
    assessments: assessments.filter(({ id }) => plan.assessments.includes(id)),
    logos,
    template,
    pages,
  };
}

const nothing: Surroundings = { assessments: [], logos: [], template: null, pages: [] };

/** The files of a plan, in its order. One that is not there any more is left out. */
export function dressOf({ logos, template }: ActionPlan, files: readonly KeptFile[]): DocumentDress {
  const find = (id: KeptFileId | null) => files.find((file) => file.id === id && file.deletedAt === null);
  return { logos: logos.flatMap((id) => find(id) ?? []), template: find(template) ?? null };
}
