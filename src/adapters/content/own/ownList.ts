import * as v from "valibot";
import { type ContentIssue, refuse } from "../brokenContent";
import { parseContent } from "../parseContent";
import { listName, literalNames, replaceableNames } from "./ownFileNames";
import { ownTexts } from "./texts";

const listSchema = v.strictObject({ $schema: v.optional(v.string()), bestanden: v.array(v.string()) });

const longestShown = 80;

/** The files that the list names and the app can use. Throws BrokenContent when it is no list. */
export function usableNames(json: unknown): readonly string[] {
  return namesIn(json).filter((name) => replaceableNames.includes(name));
}

/** Throws BrokenContent with every name that cannot be used, too. */
export function checkList(json: unknown): void {
  const issues = namesIn(json).flatMap((name, index): readonly ContentIssue[] => {
    const problem = problemWith(name);
    return problem === null ? [] : [{ path: ["bestanden", index], problem }];
  });
  refuse(listName, issues);
}

function namesIn(json: unknown): readonly string[] {
  return parseContent(listName, listSchema, json).bestanden;
}

function problemWith(name: string): string | null {
  if (replaceableNames.includes(name)) return null;
  if (literalNames.includes(name)) return ownTexts.literal;
  if (name.includes("\\")) return ownTexts.backslashInName;
  const meant = replaceableNames.find((each) => lastPart(each) === lastPart(name));
  const shown = name.slice(0, longestShown);
  return meant ? ownTexts.meant(shown, meant) : ownTexts.unknownFile(shown);
}

function lastPart(name: string): string {
  return name.toLowerCase().replace(/^.*\//, "");
}
