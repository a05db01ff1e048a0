import type { Brand } from "../brand";
import type { StandardNumber } from "../framework/framework";
import type { WebAddress } from "../text/webAddress";

export const linkKinds = ["guideline", "method", "eLearning", "handbook", "research", "website"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** For ever the same: the day a link was checked points at it. */
export type KnownLinkId = Brand<string, "KnownLinkId">;

/** Something of another organisation that may help with a standard. To name it is no judgement of it. */
export interface InfoLinkText {
  readonly standards: readonly StandardNumber[];
  readonly title: string;
  readonly organisation: string;
  readonly url: WebAddress;
  readonly kind: LinkKind;
  /** One line. */
  readonly description: string;
}

/** Nothing out of date seen; old but still of use; maybe gone or overtaken. */
export type LinkAge = "current" | "older" | "doubtful";

/** A link of our own collection. */
export interface KnownLink extends InfoLinkText {
  readonly id: KnownLinkId;
  readonly age: LinkAge;
  readonly ageNote: string | null;
}

/** Background to a standard, in our own words, from a document that we have. */
interface StandardContext {
  readonly standard: StandardNumber;
  readonly title: string;
  readonly text: readonly string[];
  readonly source: string;
}

export interface Infobox {
  /** What this collection is and is not; shown wherever links are. */
  readonly note: string;
  readonly links: readonly KnownLink[];
  readonly context: readonly StandardContext[];
}
