import { AuthError, InteractionRequiredAuthError } from "@azure/msal-browser";
import { AppError } from "@/ports/appError";

/** Of Entra, at the start of its own message: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const consentNumbers = ["AADSTS65001", "AADSTS90094", "AADSTS65004", "AADSTS90008"];
const cancelled = ["user_cancelled", "access_denied"];
const blocked = ["popup_window_error", "empty_window_error"];
const noNetwork = ["no_network_connectivity", "network_error", "post_request_failed", "get_request_failed"];

/** Translates what MSAL throws. */
export function asSignInError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (!(error instanceof AuthError)) {
    return new AppError({ code: "remoteRefused", reason: String(error) }, error);
  }
  const { errorCode, errorMessage } = error;
  const says = (words: readonly string[]) =>
    words.some((word) => errorCode.includes(word) || errorMessage.includes(word));
  if (says(consentNumbers)) return new AppError({ code: "consentNeeded" }, error);
  if (says(cancelled)) return new AppError({ code: "signInCancelled" }, error);
  if (says(blocked)) return new AppError({ code: "signInBlocked" }, error);
  if (says(noNetwork)) return new AppError({ code: "remoteUnreachable" }, error);
  if (error instanceof InteractionRequiredAuthError) return new AppError({ code: "signInNeeded" }, error);
  return new AppError({ code: "remoteRefused", reason: `${errorCode}: ${errorMessage}` }, error);
}
