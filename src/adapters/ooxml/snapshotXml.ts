import { measureColumns } from "@/domain/action-plan/measure";
import {
  type BaseRow,
  type BaseSnapshot,
  type BaseText,
  snapshotVersion,
} from "@/domain/plan-exchange/baseSnapshot";
import { planFields } from "@/domain/plan-exchange/planField";
import { escapeXml } from "./escapeXml";
import { fitSnapshot } from "./fitSnapshot";
import { snapshotNamespace } from "./namespaces";
import { piecesXml, type SnapshotPiece, snapshotText } from "./snapshotPiece";
import { utf8Size } from "./utf8Size";

/** In bytes. Word for the web refuses parts of 1 MB: well below, since Word may write the same text longer. */
const largestSnapshot = 700_000;

/**
 * What document and plan last agreed on, as the text of a custom XML part. At most `limit` bytes. When a text was changed
 * says which one it is, on every device; versions count the writes of one device.
 */
export async function snapshotXml(snapshot: BaseSnapshot, limit = largestSnapshot): Promise<string> {
  const pieces = snapshotPieces(snapshot);
  const whole = await piecesXml(pieces);
  const excess = utf8Size(whole) - limit;
  return excess > 0 ? piecesXml(fitSnapshot(pieces, excess)) : whole;
}

function snapshotPieces(snapshot: BaseSnapshot): readonly SnapshotPiece[] {
  const { plan, workspace, document, revision, writtenAt, place, changedAt, fields, rows } = snapshot;
  const changed = attribute("changed", changedAt);
  return [
    `<pva:snapshot xmlns:pva="${snapshotNamespace}" v="${snapshotVersion}" plan="${escapeXml(plan)}"` +
      ` doc="${escapeXml(document)}" rev="${revision}" workspace="${escapeXml(workspace)}"` +
      ` at="${escapeXml(writtenAt)}"${attribute("place", place)} xml:space="preserve">`,
    ...planFields.flatMap((field) => textPieces("f", `k="${field}"${changed}`, fields[field])),
    ...rows.flatMap((row, index) => rowPieces(row, rows[index - 1], rows[index + 1])),
    "</pva:snapshot>",
  ];
}

function rowPieces(row: BaseRow, before: BaseRow | undefined, after: BaseRow | undefined): SnapshotPiece[] {
  const { measure, cluster, changedAt, texts } = row;
  return [
    ...(before?.cluster === cluster ? [] : [`<pva:t k="${escapeXml(cluster)}">`]),
    `<pva:r id="${escapeXml(measure)}"${attribute("changed", changedAt)}>`,
    ...measureColumns.flatMap((column) => textPieces("c", `k="${column}"`, texts[column])),
    "</pva:r>",
    ...(after?.cluster === cluster ? [] : ["</pva:t>"]),
  ];
}

function textPieces(
  element: "f" | "c",
  attributes: string,
  base: BaseText | undefined,
): readonly SnapshotPiece[] {
  switch (base?.kind) {
    case undefined:
      return [];
    case "whole":
      return [snapshotText(element, attributes, base.text, base.previous)];
    case "shortened": {
      const { opening, sha256 } = base;
      return [
        `<pva:${element} ${attributes} sha256="${escapeXml(sha256)}">${escapeXml(opening)}</pva:${element}>`,
      ];
    }
    case "none":
      return [`<pva:${element} ${attributes} none="1"/>`];
  }
}

function attribute(name: string, value: string | null): string {
  return value === null ? "" : ` ${name}="${escapeXml(value)}"`;
}
