import { BrokenContent, type ContentIssue, type ContentPath } from "../brokenContent";
import { isUnknownKey } from "./issueText";

/**
 * Every reason for which `check` refuses a file. A schema tells one unknown key per object, and rules beyond the schema
 * are asked only when the schema is content: so unknown keys are taken away and the rest is checked again, until there
 * are `enough`.
 */
export function allIssues(
  json: unknown,
  check: (json: unknown) => unknown,
  enough: number,
): readonly ContentIssue[] {
  const issues = issuesIn(json, check);
  const unknown = issues.filter(isUnknownKey);
  if (unknown.length === 0 || unknown.length >= enough) return issues;
  const left = unknown.reduce((rest, { path }) => without(rest, path), json);
  return [...unknown, ...allIssues(left, check, enough - unknown.length)];
}

function issuesIn(json: unknown, check: (json: unknown) => unknown): readonly ContentIssue[] {
  try {
    check(json);
    return [];
  } catch (error) {
    if (error instanceof BrokenContent) return error.issues;
    throw error;
  }
}

function without(value: unknown, [key, ...rest]: ContentPath): unknown {
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => (index === key ? without(each, rest) : each));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]): readonly (readonly [string, unknown])[] => {
      if (name !== key) return [[name, each]];
      return rest.length === 0 ? [] : [[name, without(each, rest)]];
    }),
  );
}
