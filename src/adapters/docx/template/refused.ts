import { AppError, type TemplateProblem } from "@/ports/appError";

export function templateRefused(problem: TemplateProblem, cause?: unknown): AppError {
  return new AppError({ code: "templateRefused", problem }, cause);
}
