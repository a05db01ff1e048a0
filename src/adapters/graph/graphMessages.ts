/** A request to Microsoft Graph, below its version: "/sites/root". */
export interface GraphRequest {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** What Graph answered, also when it refused. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Nothing was answered, so it may have been done or not. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super("Graph did not answer", { cause });
    this.name = "NoAnswer";
  }
}

/** The code and message of a refusal, in the form of https://learn.microsoft.com/graph/errors. */
export function refusalOf({ status, body }: GraphAnswer): {
  readonly code: string;
  readonly message: string;
} {
  const error = partOf(body, "error");
  const text = (part: unknown) => (typeof part === "string" ? part : "");
  return { code: text(partOf(error, "code")) || String(status), message: text(partOf(error, "message")) };
}

export function isSuccess({ status }: Pick<GraphAnswer, "status">): boolean {
  return status >= 200 && status < 300;
}

/** One part of something that may be anything. */
export function partOf(whole: unknown, name: string): unknown {
  if (typeof whole !== "object" || whole === null) return undefined;
  return Object.entries(whole).find(([key]) => key === name)?.[1];
}
