import type { PlanDocument, PlanDocumentCluster } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { Bookmarks } from "./bookmarks";
import { measureTable } from "./measureTable";
import { paragraphs } from "./paragraphs";
import { periodHeading } from "./planTitle";
import { texts } from "./texts";

/** The pages with the tables: per cluster its heading, its standards and its measures. */
export function measuresSection(
  { plan, framework, clusters }: PlanDocument,
  format: PlanFormat,
  bookmarks: Bookmarks,
): string {
  const heading = `${periodHeading(plan.period, format)}\v${format.measuresHeading}`;
  return (
    paragraphs(heading, { style: "Heading1" }) +
    clusters.map((cluster) => clusterSection(cluster, format, bookmarks)).join("") +
    // Word wants a paragraph after the last table; this one has something to say.
    paragraphs(texts.formSource(format.source), { style: "PvaBron" }) +
    // What grew out of a scan carries the words of our aspects.
    (hasScanWords(clusters) ? paragraphs(framework.ownWorkNote, { style: "PvaBron" }) : "")
  );
}

function clusterSection(cluster: PlanDocumentCluster, format: PlanFormat, bookmarks: Bookmarks): string {
  return (
    paragraphs(cluster.heading, { style: "Heading2" }) +
    cluster.standards
      .map(({ number, text }) => paragraphs(`${number}\t${text}`, { style: "PvaStandaard" }))
      .join("") +
    measureTable(cluster, format.columns, bookmarks)
  );
}

function hasScanWords(clusters: PlanDocument["clusters"]): boolean {
  return clusters.some(({ measures }) => measures.some(({ origin }) => origin !== null));
}
