import type { BaseIssue } from "valibot";
import type { ContentIssue } from "../brokenContent";
import { ownTexts } from "./texts";

/** What is wrong, in Dutch. Rules with a text of their own say it themselves. */
export function issueText({ path, problem }: ContentIssue): string {
  if (typeof problem === "string") return problem;
  if (isKeyIssue(problem)) {
    const key = String(path.at(-1));
    return problem.expected === "never" ? ownTexts.unknownKey(key) : ownTexts.missingKey(key);
  }
  if (problem.received === "undefined") return ownTexts.missing;
  return byType(problem);
}

/** Whether the last step of the path is a name that is missing or does not belong there. */
export function isAboutKey({ problem }: ContentIssue): boolean {
  return typeof problem !== "string" && isKeyIssue(problem);
}

export function isUnknownKey(issue: ContentIssue): boolean {
  return isAboutKey(issue) && typeof issue.problem !== "string" && issue.problem.expected === "never";
}

function isKeyIssue({ type, path }: BaseIssue<unknown>): boolean {
  return type === "strict_object" && path?.at(-1)?.origin === "key";
}

function byType({ type, input, expected, received, requirement, message }: BaseIssue<unknown>): string {
  switch (type) {
    case "string":
      return ownTexts.expectsText;
    case "array":
      return ownTexts.expectsList;
    case "strict_object":
      return ownTexts.expectsGroup;
    case "strict_tuple":
      return expected === "never" ? ownTexts.tooMuch : ownTexts.expectsList;
    case "min_length":
      return typeof input === "string" ? ownTexts.emptyText : ownTexts.emptyList;
    case "length":
      return ownTexts.wrongLength(String(requirement), received);
    case "literal":
      return ownTexts.expectsOne(expected ?? "");
    case "picklist":
      return ownTexts.expectsChoice((expected ?? "").replace(/[()]/g, "").replaceAll(" | ", ", "));
    case "regex":
    case "check":
      return message;
    default:
      return ownTexts.wrong;
  }
}
