import type { TemplateProblem } from "@/ports/appError";

/** A file, in words and in bytes, and why it is no house style. */
export type Refused = readonly [what: string, bytes: () => Uint8Array, problem: TemplateProblem];
