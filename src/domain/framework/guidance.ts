import type { Level } from "./answerScale";
import type { AspectId, StandardNumber } from "./framework";

/** Help with answering one aspect. */
export interface AspectGuidance {
  /** What it means and why it matters, in plain words. */
  readonly explanation: string;
  /** What one sees at each level for exactly this aspect. */
  readonly levels: Readonly<Record<Level, string>>;
  /** What one can tell it by. */
  readonly evidence: readonly string[];
}

/** Help with one standard. */
interface StandardGuidance {
  /** To start a conversation with. */
  readonly questions: readonly string[];
  /** Ideas for measures. */
  readonly suggestions: readonly string[];
}

/** What helps people to answer and to improve, beside the literal text. All of it is our own work and is shown as such. */
export interface Guidance {
  readonly aspects: ReadonlyMap<AspectId, AspectGuidance>;
  readonly standards: ReadonlyMap<StandardNumber, StandardGuidance>;
}
