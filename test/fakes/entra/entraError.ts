import type { JsonObject } from "../graph/message/json";

/** https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export class EntraError extends Error {
  constructor(
    readonly error: string,
    readonly number: number,
    message: string,
  ) {
    super(`AADSTS${number}: ${message}`);
  }

  body(now: number, correlationId: string): JsonObject {
    return {
      error: this.error,
      error_description: this.message,
      error_codes: [this.number],
      timestamp: new Date(now).toISOString().replace("T", " "),
      trace_id: correlationId,
      correlation_id: correlationId,
    };
  }
}
