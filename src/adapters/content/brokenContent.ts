import type { BaseIssue } from "valibot";
import { AppError } from "@/ports/appError";

export type ContentPath = readonly (string | number)[];

/** One thing that is wrong in a content file. */
export interface ContentIssue {
  readonly path: ContentPath;
  /** In Dutch where a rule of ours is broken, else what the schema found. */
  readonly problem: string | BaseIssue<unknown>;
}

/** AppError "contentBroken" of the first issue, for who wants to know them all. */
export class BrokenContent extends AppError {
  constructor(
    file: string,
    readonly issues: readonly [ContentIssue, ...ContentIssue[]],
  ) {
    const [{ path, problem }] = issues;
    const told = typeof problem === "string" ? problem : problem.message;
    super({ code: "contentBroken", file, at: path.join("."), problem: told });
  }
}

export function refuse(file: string, issues: readonly ContentIssue[]): void {
  const [first, ...more] = issues;
  if (first) throw new BrokenContent(file, [first, ...more]);
}

/** What a file says against itself: an id that was given out already. */
export function repeatedIds(
  ids: readonly { readonly id: string; readonly path: ContentPath }[],
): readonly ContentIssue[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ path, problem: `‘${id}’ komt twee keer voor.` }];
    seen.add(id);
    return [];
  });
}
