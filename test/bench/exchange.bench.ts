import { performance } from "node:perf_hooks";
import { bundledContent } from "@/adapters/content/bundledContent";
import { openWordFile } from "@/adapters/docx/file/openWordFile";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import type { Measure, MeasureId } from "@/domain/action-plan/measure";
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import { noAnswers } from "@/domain/plan-exchange/differences";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import type { ExchangeSides } from "@/domain/plan-exchange/exchangeSides";
import { type Comparison, findDifferences } from "@/domain/plan-exchange/findDifferences";
import { planExchange } from "@/domain/plan-exchange/planExchange";
import { preselect } from "@/domain/plan-exchange/preselect";
import { recognisePlan } from "@/domain/plan-exchange/recognisePlan";
import type { Framework } from "@/domain/framework/framework";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { fillTemplate, templateOf } from "./docxtemplaterPeer";
import { type Figure, figureBelow, medianOf } from "./figure";
import { samplePlanDocument } from "./samplePlanDocument";

/** Seven columns: 1,400 cells. */
const measures = 200;
const rounds = 25;
const warmUps = 5;

/** "read" is opening and comparing a file; "update" is from what a user chose to the bytes to keep. */
type Step = "diff" | "plan" | "read" | "update" | "fill";

/** A plan beside its document: comparing, planning, and updating a file in place beside filling one anew. */
export async function benchExchange(): Promise<readonly Figure[]> {
  const [framework, format] = await Promise.all([bundledContent.framework(), bundledContent.planFormat()]);
  const writer = createPlanDocumentWriter(format);
  const document = samplePlanDocument(framework, measures);
  const [bytes, template] = await Promise.all([
    writer.write(document),
    templateOf(writer, samplePlanDocument(framework, 10)),
  ]);
  const content = await openWordFile(bytes).read();
  const around = { framework, format, document };
  const unchanged = measuresOf(document);
  // One cell of each measure.
  const edited = unchanged.map((measure) => ({ ...measure, costs: `${measure.costs} en meer` }));
  const compared = compare(around, content, edited);
  const times = { diff: [], plan: [], read: [], update: [], fill: [] } as Record<Step, number[]>;
  for (let round = -warmUps; round < rounds; round += 1) {
    const keep = (step: Step, from: number) => {
      if (round >= 0) times[step].push(performance.now() - from);
    };
    let start = performance.now();
    compare(around, content, unchanged);
    keep("diff", start);
    start = performance.now();
    planned(compared);
    keep("plan", start);
    start = performance.now();
    const file = openWordFile(bytes);
    const again = compare(around, await file.read(), edited);
    keep("read", start);
    start = performance.now();
    await file.apply(planned(again).word, again.sides.content);
    file.bytes();
    keep("update", start);
    start = performance.now();
    fillTemplate(template, document);
    keep("fill", start);
  }
  const [own, peer, before] = [medianOf(times.update), medianOf(times.fill), medianOf(times.read)];
  const group = "exchange";
  return [
    figureBelow(20, {
      group,
      name: "1,400 cells compared",
      value: medianOf(times.diff),
      unit: "ms",
      peer: "",
    }),
    figureBelow(20, {
      group,
      name: "200 changed cells planned",
      value: medianOf(times.plan),
      unit: "ms",
      peer: "",
    }),
    // docxtemplater opens its template within that time too, so this is the figure to hold up against it.
    figureBelow(0.5, {
      group,
      name: `a file opened, compared and updated in place, 200 of 1,400 cells (${(before + own).toFixed(1)} ms)`,
      value: (before + own) / peer,
      unit: "× peer",
      peer: `docxtemplater fills one of that size in ${peer.toFixed(1)} ms`,
    }),
    figureBelow(0.5, {
      group,
      name: `of which from what was chosen to bytes (${own.toFixed(1)} ms)`,
      value: own / peer,
      unit: "× peer",
      peer: "the same",
    }),
  ];
}

interface Around {
  readonly framework: Framework;
  readonly format: PlanFormat;
  readonly document: PlanDocument;
}

interface Compared {
  readonly sides: ExchangeSides;
  readonly comparison: Comparison;
}

function measuresOf({ clusters }: PlanDocument): readonly Measure[] {
  return clusters.flatMap((cluster) => cluster.measures);
}

function compare(
  { framework, format, document }: Around,
  content: DocumentContent,
  list: readonly Measure[],
): Compared {
  const { clusters } = framework;
  const sides: ExchangeSides = {
    content,
    recognised: recognisePlan(content, clusters),
    plan: document.plan,
    measures: list,
    removed: [],
    base: content.snapshots[0]?.snapshot ?? null,
    clusters,
    format,
    mayChangePlan: true,
  };
  return { sides, comparison: findDifferences(sides, noAnswers) };
}

function planned({ sides, comparison }: Compared) {
  const choices = preselect(comparison.differences);
  const nextId = () => "00000000-0000-4000-8000-000000000000" as MeasureId;
  return planExchange(sides, comparison, { choices }, { at: sides.plan.updatedAt, nextId });
}
