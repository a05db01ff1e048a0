import type { AnswerScale } from "@/domain/framework/answerScale";
import { answerScaleSchema } from "./answerScaleSchema";
import type { ContentFile } from "./framework";
import { parseContent } from "./parseContent";

/** Reads the answers one can give. Throws BrokenContent when the file does not fit its schema. */
export function answerScaleFrom({ file, json }: ContentFile): AnswerScale {
  const { note, levels, unknown, notApplicable } = parseContent(file, answerScaleSchema, json);
  const [notYet, inDevelopment, largely, secured] = levels;
  return { note, choices: { notYet, inDevelopment, largely, secured, unknown, notApplicable } };
}
