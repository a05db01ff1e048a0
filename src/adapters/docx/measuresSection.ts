import type { PlanDocument, PlanDocumentCluster } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { Bookmarks } from "./bookmarks";
import { measureTables } from "./measureTable";
import type { PageSetup } from "./pageSetup";
import { paragraphs } from "./paragraphs";
import { periodHeading } from "./planTitle";
import { texts } from "./texts";

/** The pages with the tables: per cluster its heading, its standards and its measures. */
export function measuresSection(
  { plan, framework, clusters }: PlanDocument,
  format: PlanFormat,
  { page, bookmarks }: { readonly page: PageSetup; readonly bookmarks: Bookmarks },
): string {
  const heading = `${periodHeading(plan.period, format)}\v${format.measuresHeading}`;
  const tableOf = measureTables(page, format.columns, bookmarks);
  return (
    paragraphs(heading, { style: "Heading1" }) +
    clusters.map((cluster) => clusterHead(cluster) + tableOf(cluster)).join("") +
    // Word wants a paragraph after the last table; this one has something to say.
    paragraphs(texts.formSource(format.source), { style: "PvaBron" }) +
    // What grew out of a scan carries the words of our aspects.
    (hasScanWords(clusters) ? paragraphs(framework.ownWorkNote, { style: "PvaBron" }) : "")
  );
}

function clusterHead({ heading, standards }: PlanDocumentCluster): string {
  return (
    paragraphs(heading, { style: "Heading2" }) +
    standards.map(({ number, text }) => paragraphs(`${number}\t${text}`, { style: "PvaStandaard" })).join("")
  );
}

function hasScanWords(clusters: PlanDocument["clusters"]): boolean {
  return clusters.some(({ measures }) => measures.some(({ origin }) => origin !== null));
}
