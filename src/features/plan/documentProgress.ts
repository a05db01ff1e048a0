import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { planCosts, type PlanCosts } from "@/domain/action-plan/costs";
import { inPlanOrder, type Measure } from "@/domain/action-plan/measure";
import type {
  DocumentBlock,
  DocumentColumn,
  DocumentPages,
  DocumentTable,
} from "@/domain/action-plan/planDocumentPages";
import type { Framework, StandardCluster } from "@/domain/framework/framework";
import type { PlainDate } from "@/domain/record";
import { formatDate } from "@/ui/format/dates";
import { formatEuros } from "@/ui/format/euros";
import { measureTexts } from "@/ui/measure/texts";
import { documentTexts } from "./documentTexts";
import { planTexts } from "./texts";

/** More years than this do not fit beside each other. */
const mostYears = 6;
/** More names than this make no sentence. */
const mostNames = 8;

const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

const measureColumns: readonly DocumentColumn[] = [
  { heading: documentTexts.measure, width: 5, holds: "text" },
  { heading: planTexts.state, width: 2, holds: "text" },
  { heading: planTexts.priority, width: 1.2, holds: "text" },
  { heading: planTexts.dueOn, width: 1.8, holds: "text" },
  { heading: planTexts.oneOffCosts, width: 1.5, holds: "numbers" },
  { heading: planTexts.yearlyCosts, width: 1.5, holds: "numbers" },
];

/** How far a plan is and what it costs, as pages of a document. [DO15] */
export function progressPages(
  plan: ActionPlan,
  measures: readonly Measure[],
  { framework, today }: { readonly framework: Framework; readonly today: PlainDate },
): DocumentPages {
  const own = measures.filter((measure) => measure.plan === plan.id);
  const costs = planCosts(plan.period, framework.clusters, own);
  return {
    title: documentTexts.progress,
    blocks: [
      note(documentTexts.progressNote),
      text(documentTexts.progressOn(formatDate(today))),
      ...framework.clusters.flatMap((cluster) => clusterBlocks(cluster, inPlanOrder(own, cluster))),
      { kind: "heading", text: documentTexts.costs },
      ...chunks(costs.years.length).flatMap((years) => costsTable(costs, years)),
      ...uncostedBlocks(costs.uncosted),
      note(planTexts.costsNote),
    ],
  };
}

function clusterBlocks(cluster: StandardCluster, measures: readonly Measure[]): readonly DocumentBlock[] {
  const heading = { kind: "heading", text: cluster.heading } as const;
  if (measures.length === 0) return [heading, text(documentTexts.noMeasures)];
  return [
    heading,
    {
      kind: "table",
      title: `${documentTexts.progress}: ${cluster.heading}`,
      columns: measureColumns,
      rows: measures.map((measure) => [
        nameOf(measure),
        measureTexts.states[measure.state],
        planTexts.priorities[measure.priority],
        measure.dueOn ? formatDate(measure.dueOn) : documentTexts.noDate,
        amount(measure.oneOffCosts),
        amount(measure.yearlyCosts),
      ]),
      hasTotal: false,
    },
  ];
}

/** The costs of some of the years; the table of the last has the sum of all. */
function costsTable({ years, clusters, all }: PlanCosts, { from, to }: YearRange): readonly DocumentBlock[] {
  const isLast = to === years.length;
  const shown = years.slice(from, to);
  const amounts = ({ perYear, total }: PlanCosts["all"]) =>
    [...perYear.slice(from, to), ...(isLast ? [total] : [])].map(formatEuros);
  const headings = [...shown.map(String), ...(isLast ? [planTexts.total] : [])];
  const title = documentTexts.costsIn(shown[0] ?? 0, shown.at(-1) ?? 0);
  const table: DocumentTable = {
    kind: "table",
    title,
    columns: [
      { heading: planTexts.cluster, width: 4, holds: "text" },
      ...headings.map((heading) => ({ heading, width: 1.2, holds: "numbers" as const })),
    ],
    rows: [
      ...clusters.map(({ cluster, ...costs }) => [cluster.heading, ...amounts(costs)]),
      [planTexts.total, ...amounts(all)],
    ],
    hasTotal: true,
  };
  return years.length > mostYears ? [text(`${title}:`), table] : [table];
}

interface YearRange {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

function chunks(count: number): readonly YearRange[] {
  return Array.from({ length: Math.ceil(count / mostYears) }, (_, index) => ({
    from: index * mostYears,
    to: Math.min(count, (index + 1) * mostYears),
  }));
}

function uncostedBlocks(measures: readonly Measure[]): readonly DocumentBlock[] {
  const { length } = measures;
  if (length === 0) return [];
  if (length > mostNames) return [text(documentTexts.uncostedMany(length))];
  return [text(documentTexts.uncosted(length, list.format(measures.map((each) => `‘${nameOf(each)}’`))))];
}

function nameOf({ title }: Measure): string {
  return title.trim() || planTexts.unnamed;
}

function amount(euros: number | null): string {
  return euros === null ? documentTexts.unknownAmount : formatEuros(euros);
}

function text(words: string): DocumentBlock {
  return { kind: "text", text: words };
}

function note(words: string): DocumentBlock {
  return { kind: "note", text: words };
}
