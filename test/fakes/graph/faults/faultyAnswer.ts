import { Refusal } from "../message/refusal";
import type { RetryAfter } from "./fault";

// https://learn.microsoft.com/graph/errors has the codes, https://learn.microsoft.com/graph/throttling the first message.
const faces = {
  429: ["TooManyRequests", "Too many requests"],
  500: ["generalException", "General exception while processing"],
  502: ["BadGateway", "Bad gateway"],
  503: ["serviceNotAvailable", "The service is not available. Try the request again after a delay."],
  504: [
    "gatewayTimeout",
    "The server, while acting as a proxy, did not receive a timely response from the upstream server.",
  ],
  507: ["quotaLimitReached", "Insufficient Space Available"],
} as const;

export function faultyAnswer(status: keyof typeof faces, retryAfter: RetryAfter, now: number): Refusal {
  const [code, message] = faces[status];
  const header = retryAfterHeader(retryAfter, now);
  return new Refusal(status, code, message, header === null ? {} : { headers: { "retry-after": header } });
}

/** RFC 9110 10.2.3 allows whole seconds and a date; decimals are against it and were seen from gateways. */
function retryAfterHeader(retryAfter: RetryAfter, now: number): string | null {
  switch (retryAfter.kind) {
    case "seconds":
      return String(retryAfter.seconds);
    case "date":
      return new Date(now + retryAfter.seconds * 1000).toUTCString();
    case "absent":
      return null;
  }
}

/** When one may come back, in milliseconds of the clock; null when the header does not say. */
export function comeBackAt(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const seconds = Number(header);
  const at = Number.isNaN(seconds) ? Date.parse(header) : now + seconds * 1000;
  return Number.isNaN(at) ? null : at;
}
