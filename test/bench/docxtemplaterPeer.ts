import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { measureColumns, type Measure, type MeasureColumn } from "@/domain/action-plan/measure";
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { PlanDocumentWriter } from "@/ports/planDocumentWriter";

type Write = (document: PlanDocument) => Uint8Array;

/**
 * The same tables by docxtemplater. Its template is a document of ours with {tags} in the cells, so both make the same
 * pages: {#rows0}…{/rows0} from the first to the last cell repeats that row. https://docxtemplater.com/docs/tag-types/
 */
export async function createTemplateWriter(ours: PlanDocumentWriter, sample: PlanDocument): Promise<Write> {
  const template = await ours.write(withTags(sample));
  return ({ clusters }) => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    filled.render(Object.fromEntries(clusters.map(({ measures }, index) => [`rows${index}`, measures])));
    return filled.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
  };
}

function withTags(sample: PlanDocument): PlanDocument {
  return {
    ...sample,
    clusters: sample.clusters.map((cluster, index) => ({
      ...cluster,
      measures: cluster.measures.slice(0, 1).map((measure) => taggedRow(measure, `rows${index}`)),
    })),
  };
}

function taggedRow(measure: Measure, loop: string): Measure {
  const tags = Object.fromEntries(measureColumns.map((column) => [column, `{${column}}`])) as Record<
    MeasureColumn,
    string
  >;
  return { ...measure, ...tags, title: `{#${loop}}{title}`, costs: `{costs}{/${loop}}` };
}
