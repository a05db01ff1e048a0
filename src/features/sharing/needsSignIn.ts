import { AppError } from "@/ports/appError";

/** Whether a failure goes away when the user signs in once more. */
export function needsSignIn(failure: unknown): boolean {
  return failure instanceof AppError && ["signInNeeded", "consentNeeded"].includes(failure.detail.code);
}
