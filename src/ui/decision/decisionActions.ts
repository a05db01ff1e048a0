import type { AdoptionCheck } from "@/domain/decision/adoptionCheck";
import type { Adoption, DecisionSubject } from "@/domain/decision/decision";
import type { PlainDate } from "@/domain/record";
import type { Decided } from "./texts";

/** What is decided on, and what a feature lets one do with it. */
export interface DecisionActions {
  readonly what: Decided;
  readonly subject: DecisionSubject;
  readonly name: string;
  readonly adopt: (decision: { readonly on: PlainDate; readonly by: string }) => Promise<void>;
  readonly reopen: (decision: {
    readonly on: PlainDate;
    readonly by: string;
    readonly reason: string;
  }) => Promise<void>;
  /** Gives another function when what is decided on has changed. */
  readonly check: () => Promise<AdoptionCheck>;
  readonly download: (adoption: Adoption, fileName: string) => void;
}
