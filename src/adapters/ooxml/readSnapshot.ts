import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import { type MeasureColumn, measureColumns, type MeasureId } from "@/domain/action-plan/measure";
import type { ClusterId } from "@/domain/framework/framework";
import {
  type BaseRow,
  type BaseSnapshot,
  type BaseText,
  type DocumentId,
  snapshotVersion,
} from "@/domain/plan-exchange/baseSnapshot";
import type { FoundSnapshot } from "@/domain/plan-exchange/documentContent";
import { type PlanField, planFields } from "@/domain/plan-exchange/planField";
import type { Instant, WorkspaceId } from "@/domain/record";
import { UnreadableXml, walkXml, type XmlAttributes } from "./walkXml";

/** Reads the text of a custom XML part that says it is ours. Null for one that is of somebody else. */
export function readSnapshot(part: string, xml: string): FoundSnapshot | null {
  try {
    const reader = new SnapshotReader();
    walkXml(xml, reader);
    if (!reader.root) return null;
    const version = Number(reader.root["v"]);
    const isKnown = version <= snapshotVersion;
    return {
      part,
      version: Number.isInteger(version) ? version : null,
      snapshot: isKnown ? reader.read() : null,
    };
  } catch (error) {
    if (error instanceof UnreadableXml) return { part, version: null, snapshot: null };
    throw error;
  }
}

interface OpenText {
  readonly key: string;
  readonly attributes: XmlAttributes;
  text: string;
  previous: string | undefined;
}

class SnapshotReader {
  root: XmlAttributes | undefined;
  private cluster = "";
  private readonly rows: BaseRow[] = [];
  private readonly fields: Partial<Record<PlanField, BaseText>> = {};
  private texts: Partial<Record<MeasureColumn, BaseText>> = {};
  private inText: OpenText | undefined;
  private isPrevious = false;
  private isFirst = true;
  private changedAt: string | null = null;

  readonly open = (name: string, attributesOf: () => XmlAttributes): void => {
    const attributes = attributesOf();
    if (this.isFirst && name === "pva:snapshot") this.root = attributes;
    this.isFirst = false;
    if (!this.root) return;
    switch (name) {
      case "pva:t":
        this.cluster = attributes["k"] ?? "";
        break;
      case "pva:r":
        this.texts = {};
        this.rows.push({
          measure: (attributes["id"] ?? "") as MeasureId,
          cluster: this.cluster as ClusterId,
          changedAt: (attributes["changed"] ?? null) as Instant | null,
          texts: this.texts,
        });
        break;
      case "pva:c":
      case "pva:f":
        this.inText = { key: attributes["k"] ?? "", attributes, text: "", previous: undefined };
        break;
      case "pva:p":
        this.isPrevious = true;
        this.text("");
        break;
      case "pva:br":
        this.text("\v");
        break;
      default:
    }
  };

  readonly text = (text: string): void => {
    if (!this.inText) return;
    if (this.isPrevious) this.inText.previous = (this.inText.previous ?? "") + text;
    else this.inText.text += text;
  };

  readonly close = (name: string): void => {
    if (name === "pva:p") this.isPrevious = false;
    if (!this.inText || (name !== "pva:c" && name !== "pva:f")) return;
    const { key, attributes } = this.inText;
    const base = baseText(this.inText);
    this.inText = undefined;
    if (name === "pva:c" && isColumn(key)) this.texts[key] = base;
    if (name === "pva:f" && isField(key)) {
      this.fields[key] = base;
      this.changedAt ??= attributes["changed"] ?? null;
    }
  };

  /** Null without what tells whose it is. */
  read(): BaseSnapshot | null {
    const { plan, doc, workspace, rev, at, place } = this.root ?? {};
    if (!plan || !doc) return null;
    const revision = Number(rev);
    return {
      plan: plan as ActionPlanId,
      workspace: (workspace ?? "") as WorkspaceId,
      document: doc as DocumentId,
      revision: Number.isInteger(revision) ? revision : 0,
      writtenAt: (at ?? "") as Instant,
      place: place ?? null,
      changedAt: this.changedAt as Instant | null,
      fields: this.fields,
      rows: this.rows.filter(({ measure }) => measure !== ""),
    };
  }
}

function baseText({ attributes, text, previous }: OpenText): BaseText {
  if (attributes["none"] !== undefined) return { kind: "none" };
  const { sha256 } = attributes;
  if (sha256 !== undefined) return { kind: "shortened", opening: text, sha256 };
  return previous === undefined ? { kind: "whole", text } : { kind: "whole", text, previous };
}

function isColumn(key: string): key is MeasureColumn {
  return (measureColumns as readonly string[]).includes(key);
}

function isField(key: string): key is PlanField {
  return (planFields as readonly string[]).includes(key);
}
