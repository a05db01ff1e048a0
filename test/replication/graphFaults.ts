import type { Fault as GraphFault } from "../fakes/graph/faults/fault";
import type { Fault } from "./sharedPlace";

const busy = (
  status: 429 | 503,
  retryAfter: { kind: "seconds" | "date"; seconds: number } | { kind: "absent" },
) => ({ kind: "answer", status, retryAfter, moment: "before" }) as const;

/** How the fake Graph does what goes wrong with one request, or one part of a batch. */
export const graphFaults: Readonly<Partial<Record<Fault, GraphFault>>> = {
  laterSeconds: busy(429, { kind: "seconds", seconds: 3 }),
  laterDecimals: busy(429, { kind: "seconds", seconds: 1.5 }),
  laterDate: busy(503, { kind: "date", seconds: 4 }),
  laterUnsaid: busy(503, { kind: "absent" }),
  gateway: { kind: "answer", status: 504, moment: "before" },
  gatewayAfter: { kind: "answer", status: 504, moment: "after" },
  serverError: { kind: "answer", status: 500, moment: "before" },
  serverErrorAfter: { kind: "answer", status: 500, moment: "after" },
  full: { kind: "answer", status: 507, moment: "before" },
};
