import type { Json } from "./json";

/** A request as the core sees it, whether it came over a socket, in process or inside a batch. */
export interface GraphRequest {
  readonly method: string;
  /** After `/v1.0`, with its leading slash, not decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** `http://127.0.0.1:8095/v1.0`: links in answers start with it. */
  readonly base: string;
  readonly isBatched: boolean;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | Uint8Array | undefined;
}

export function answer(
  status: number,
  body?: Json | Uint8Array,
  headers: Record<string, string> = {},
): GraphAnswer {
  return { status, headers, body };
}

/** What happens to one request: an answer, or a connection that breaks before there is one. */
export type Outcome =
  | { readonly kind: "answered"; readonly answer: GraphAnswer; readonly delay: number }
  | { readonly kind: "cut"; readonly delay: number };
