import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { measureColumns, type Measure, type MeasureColumn } from "@/domain/action-plan/measure";
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { PlanDocumentWriter } from "@/ports/planDocumentWriter";

/**
 * The same tables by docxtemplater. Its template is a document of ours with {tags} in the cells, so both make the same
 * pages: {#rows0}…{/rows0} from the first to the last cell repeats that row. https://docxtemplater.com/docs/tag-types/
 */
export function templateOf(ours: PlanDocumentWriter, sample: PlanDocument): Promise<Uint8Array> {
  return ours.write(withTags(sample));
}

/** What docxtemplater puts in the place of the tags. */
export function tagValues({ clusters }: PlanDocument): Readonly<Record<string, readonly Measure[]>> {
  return Object.fromEntries(clusters.map(({ measures }, index) => [`rows${index}`, measures]));
}

export function fillTemplate(template: Uint8Array, document: PlanDocument): Uint8Array {
  const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  filled.render(tagValues(document));
  return filled.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
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
