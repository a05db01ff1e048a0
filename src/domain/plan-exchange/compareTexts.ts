import { mergeField } from "../replication/mergeFields";
import type { BaseText } from "./baseSnapshot";
import type { TextState } from "./differences";
import { settledText } from "./settledText";

export interface ComparedTexts {
  readonly state: TextState;
  readonly was: string | null;
  readonly isTakenBack: boolean;
}

/** Nothing in a base text equals this: of a shortened text only a fingerprint is left. */
const unknown = Symbol("unknown");

/**
 * Who changed a text since document and plan agreed; null when both say the same. The rules are those of the lists: one-sided
 * changes go through, equal ones are one. [UW4]
 */
export function compareTexts(
  base: BaseText | undefined,
  inWord: string,
  inList: string,
  field: string,
): ComparedTexts | null {
  const [theirs, ours] = [settledText(inWord), settledText(inList)];
  if (theirs === ours) return null;
  if (base?.kind === "none") return { state: "noBase", was: null, isTakenBack: false };
  const before = base?.kind === "shortened" ? unknown : settledText(base?.text ?? "");
  const merge =
    before === unknown
      ? ({ kind: "both" } as const)
      : mergeField("measure", field, { base: before, ours, theirs });
  const was = before === unknown ? null : before;
  const isTakenBack =
    base?.kind === "whole" && base.previous !== undefined && settledText(base.previous) === theirs;
  if (merge.kind === "both") return { state: "conflict", was, isTakenBack };
  return {
    state: merge.value === theirs ? "wordOnly" : "listOnly",
    was,
    isTakenBack: isTakenBack && merge.value === theirs,
  };
}
