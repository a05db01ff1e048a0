import { createHash, randomUUID } from "node:crypto";
import { generateNKeysBetween } from "fractional-indexing";
import { checkedText } from "../../../src/domain/workspace-file/workspaceFile";

interface MeasureInFile {
  readonly id: string;
  readonly standard: number;
  readonly order: string;
}

interface FileContent extends Readonly<Record<string, unknown>> {
  readonly records: { readonly measure: readonly MeasureInFile[] };
}

const standards = 10;

/**
 * The file of a workspace as a colleague would hand it back after much work: with so many measures more, spread over the
 * standards, each otherwise like the last one in the file.
 */
export function withMeasures(text: string, count: number): string {
  const content = JSON.parse(text) as FileContent;
  const existing = [...content.records.measure].sort((left, right) => (left.order < right.order ? -1 : 1));
  const last = existing.at(-1);
  if (!last) throw new Error("The file has no measure to go by.");
  const added = generateNKeysBetween(last.order, null, count).map((order, index) => ({
    ...last,
    id: randomUUID(),
    order,
    standard: (index % standards) + 1,
    title: `Maatregel uit het bestand, nummer ${index + 1}`,
  }));
  const changed = { ...content, records: { ...content.records, measure: [...existing, ...added] } };
  const checksum = createHash("sha256").update(checkedText(changed)).digest("hex");
  return JSON.stringify({ ...changed, checksum });
}
