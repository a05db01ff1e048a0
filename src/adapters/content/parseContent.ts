import * as v from "valibot";
import { BrokenContent, type ContentIssue } from "./brokenContent";

/**
 * Parses one content file. Content is made and changed by people who write texts, so it is checked as anything from outside.
 * Throws BrokenContent, which is AppError "contentBroken" with every place in the file that does not fit.
 */
export function parseContent<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [first, ...more] = result.issues;
  throw new BrokenContent(file, [issueFrom(first), ...more.map(issueFrom)]);
}

function issueFrom(issue: v.BaseIssue<unknown>): ContentIssue {
  const path = issue.path?.map(({ key }) => (typeof key === "number" ? key : String(key))) ?? [];
  return { path, problem: issue };
}
