import { planSections } from "@/domain/action-plan/actionPlan";
import { type Measure, measureColumns } from "@/domain/action-plan/measure";
import type { PlanDocument, PlanDocumentCluster } from "@/domain/action-plan/planDocument";
import { escapeXml } from "./escapeXml";
import { fitSnapshot } from "./fitSnapshot";
import { snapshotNamespace } from "./namespaces";
import { periodText } from "./planTitle";
import { piecesXml, type SnapshotPiece, snapshotText } from "./snapshotPiece";
import { utf8Size } from "./utf8Size";

/**
 * The texts that the document was made with: the base of the three-way merge. At most `limit` bytes. When a text was changed
 * says which one it is, on every device; versions count the writes of one device.
 */
export async function snapshotXml(document: PlanDocument, limit: number): Promise<string> {
  const pieces = snapshotPieces(document);
  const whole = await piecesXml(pieces);
  const excess = utf8Size(whole) - limit;
  return excess > 0 ? piecesXml(fitSnapshot(pieces, excess)) : whole;
}

function snapshotPieces({ plan, clusters, madeAt }: PlanDocument): readonly SnapshotPiece[] {
  const id = escapeXml(plan.id);
  const field = (key: string, text: string) =>
    snapshotText("f", `k="${key}" changed="${escapeXml(plan.updatedAt)}"`, text);
  return [
    // A fresh document goes by the id of its plan; a copy that is linked anew gets an id of its own.
    `<pva:snapshot xmlns:pva="${snapshotNamespace}" v="1" plan="${id}" doc="${id}" rev="1"` +
      ` workspace="${escapeXml(plan.workspace)}"` +
      ` at="${escapeXml(madeAt)}" xml:space="preserve">`,
    field("title", plan.title),
    field("period", periodText(plan.period)),
    ...planSections.map((section) => field(section, plan[section])),
    ...clusters.flatMap(clusterPieces),
    "</pva:snapshot>",
  ];
}

function clusterPieces({ id, measures }: PlanDocumentCluster): readonly SnapshotPiece[] {
  return [`<pva:t k="${escapeXml(id)}">`, ...measures.flatMap(measurePieces), "</pva:t>"];
}

// An empty cell is left out: what is absent was empty.
function measurePieces(measure: Measure): readonly SnapshotPiece[] {
  return [
    `<pva:r id="${escapeXml(measure.id)}" changed="${escapeXml(measure.updatedAt)}">`,
    ...measureColumns
      .filter((column) => measure[column] !== "")
      .map((column) => snapshotText("c", `k="${column}"`, measure[column])),
    "</pva:r>",
  ];
}
