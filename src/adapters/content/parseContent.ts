import * as v from "valibot";
import { AppError } from "@/ports/appError";

/**
 * Parses one content file. Content is made and changed by people who write texts, so it is checked as anything from outside.
 * Throws AppError "contentBroken" that names the file and the place in it.
 */
export function parseContent<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new AppError({ code: "contentBroken", file, at: v.getDotPath(issue) ?? "", problem: issue.message });
}
