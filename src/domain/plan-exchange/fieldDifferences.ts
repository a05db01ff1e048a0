import { parsePeriod, periodText } from "../action-plan/periodText";
import { compareTexts } from "./compareTexts";
import type { Choice, FieldDifference } from "./differences";
import type { ExchangeSides } from "./exchangeSides";
import { fieldPrompts } from "./fieldPrompts";
import type { PlanField } from "./planField";
import { settledText, wordsOf } from "./settledText";

/** What differs in the texts outside the tables. What only asks to be written counts as empty. */
export function fieldDifferences({ content, plan, base, format }: ExchangeSides): readonly FieldDifference[] {
  const prompts = fieldPrompts(format);
  return content.fields.flatMap(({ field, text, richness, isTracked }): readonly FieldDifference[] => {
    const isPrompt = prompts[field] !== "" && wordsOf(text) === wordsOf(prompts[field]);
    const inWord = isPrompt ? "" : settledText(text);
    const inList = textOf(plan, field);
    const before = base?.fields[field] ?? (base ? undefined : ({ kind: "none" } as const));
    const compared = compareTexts(before, inWord, inList, field);
    if (!compared) return [];
    const canTake = field !== "period" || parsePeriod(inWord) !== null;
    const canWrite = !(richness?.includes("table") ?? false);
    const options: readonly Choice[] = [
      ...(canTake ? (["word"] as const) : []),
      // A table that somebody put in a text is none of ours to replace.
      ...(canWrite ? (["list"] as const) : []),
      "leave",
    ];
    const isRich = isTracked || (richness?.length ?? 0) > 0;
    return [{ key: `field:${field}`, field, ...compared, inWord, inList, isRich, options, place: null }];
  });
}

export function textOf(plan: ExchangeSides["plan"], field: PlanField): string {
  return field === "period" ? periodText(plan.period) : settledText(plan[field]);
}
