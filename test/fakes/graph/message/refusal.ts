import type { Json } from "./json";

export interface RefusalDetails {
  readonly headers?: Readonly<Record<string, string>>;
  readonly innerCode?: string;
}

/** An answer that is an error. Thrown, so that a request that is refused half-way has changed nothing. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: RefusalDetails = {},
  ) {
    super(message);
  }
}

// The messages are those that Graph gives for files and lists.
// https://learn.microsoft.com/graph/errors
export const notFound = () => new Refusal(404, "itemNotFound", "The resource could not be found.");
export const invalid = (message = "Invalid request") => new Refusal(400, "invalidRequest", message);
export const accessDenied = () => new Refusal(403, "accessDenied", "Access denied");

export interface ErrorStamp {
  readonly date: string;
  readonly requestId: string;
  readonly clientRequestId: string;
}

/** https://learn.microsoft.com/graph/errors#error-resource-type; the three names in innerError are what Graph sends today. */
export function errorBody(refusal: Refusal, stamp: ErrorStamp): Json {
  return {
    error: {
      code: refusal.code,
      message: refusal.message,
      innerError: {
        ...(refusal.details.innerCode === undefined ? {} : { code: refusal.details.innerCode }),
        date: stamp.date,
        "request-id": stamp.requestId,
        "client-request-id": stamp.clientRequestId,
      },
    },
  };
}
