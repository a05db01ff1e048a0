import type { JsonObject } from "../message/json";

/** How a server says when to come back: in (decimal) seconds, as an HTTP date, or not at all. */
export type RetryAfter =
  | { readonly kind: "seconds"; readonly seconds: number }
  | { readonly kind: "date"; readonly seconds: number }
  | { readonly kind: "absent" };

export type Fault = Effect & {
  /** Before the work is done, or after it: then it is done although the caller hears otherwise. */
  readonly moment: "before" | "after";
};

type Effect =
  | {
      readonly kind: "answer";
      readonly status: 429 | 500 | 502 | 503 | 504 | 507;
      readonly retryAfter?: RetryAfter;
    }
  /** The connection breaks. Of a part of a batch it is the whole batch that breaks. */
  | { readonly kind: "cut" }
  | { readonly kind: "delay"; readonly milliseconds: number }
  | { readonly kind: "claims-challenge"; readonly claims: JsonObject };

/** What a test can go by when it chooses a fault. */
export interface SeenRequest {
  readonly method: string;
  /** With its query, after `/v1.0`. */
  readonly url: string;
  readonly person: string | null;
  readonly isBatched: boolean;
  /** The how manieth request this is, parts of batches counted too; from 1. */
  readonly number: number;
}

export interface FaultRule {
  readonly when: (seen: SeenRequest) => boolean;
  readonly fault: Fault;
  /** Infinity unless said. */
  readonly times?: number;
}
