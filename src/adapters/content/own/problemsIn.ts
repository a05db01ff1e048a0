import type { BrokenContentFile, ContentProblem } from "@/ports/contentProblems";
import type { ContentIssue } from "../brokenContent";
import { allIssues } from "./allIssues";
import { isAboutKey, issueText } from "./issueText";
import { linesOf } from "./linesOf";
import { placesIn } from "./placesIn";
import { type SyntaxFault, syntaxFaults } from "./syntaxFaults";

export type FoundProblems = Pick<BrokenContentFile, "problems" | "furtherProblems">;

interface FaultOnLine extends SyntaxFault {
  readonly line: number;
}

/** More would not be read, and most are gone once the first are mended. */
const most = 10;

/** Everything that is wrong in a text that `check` refuses, with the lines on which it stands. */
export function problemsIn(text: string, check: (json: unknown) => unknown): FoundProblems {
  const inSyntax = syntaxProblems(text);
  if (inSyntax.problems.length > 0) return inSyntax;
  return contentProblems(text, allIssues(JSON.parse(text), check, most));
}

function syntaxProblems(text: string): FoundProblems {
  const lineOf = linesOf(text);
  const faults = syntaxFaults(text).map((fault) => ({ ...fault, line: lineOf(fault.offset) }));
  const places = placesIn(text);
  return firstOf(causes(faults), ({ offset, problem }) => ({ place: places.ofOffset(offset), problem }));
}

/** Leaves out what mostly comes of the mistake before it: on the same line, and after one that misleads the next too. */
function causes(faults: readonly FaultOnLine[]): readonly FaultOnLine[] {
  const told: FaultOnLine[] = [];
  let lastLine = 0;
  for (const fault of faults) {
    const within = told.at(-1)?.misleads === true ? lastLine + 1 : lastLine;
    if (fault.line > within) told.push(fault);
    lastLine = Math.max(lastLine, fault.line);
  }
  return told;
}

function contentProblems(text: string, issues: readonly ContentIssue[]): FoundProblems {
  const places = placesIn(text);
  return firstOf(issues, (issue) => {
    // What is missing has no place of its own, so that of what it is missing from is told.
    const named = isAboutKey(issue) ? issue.path.slice(0, -1) : issue.path;
    return { place: places.ofPath(issue.path, named), problem: issueText(issue) };
  });
}

function firstOf<Fault>(faults: readonly Fault[], tell: (fault: Fault) => ContentProblem): FoundProblems {
  return {
    problems: faults
      .slice(0, most)
      .map(tell)
      .sort((left, right) => (left.place?.line ?? 0) - (right.place?.line ?? 0)),
    furtherProblems: Math.max(0, faults.length - most),
  };
}
