import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { AnswerScale } from "@/domain/framework/answerScale";
import type { Framework } from "@/domain/framework/framework";
import type { Municipality } from "@/domain/workspace/municipality";

/**
 * The texts the app works with. The same call gives the same promise, so a screen can suspend on it. Each throws AppError "contentBroken" when a file is
 * not as it should be.
 */
export interface ContentLibrary {
  framework(): Promise<Framework>;
  answerScale(): Promise<AnswerScale>;
  municipalities(): Promise<readonly Municipality[]>;
  planFormat(): Promise<PlanFormat>;
}
