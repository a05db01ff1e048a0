import type { Brand } from "../brand";

/** For ever the same and never reused, for example "ks03.a5": answers of years ago point at it. */
export type AspectId = Brand<string, "AspectId">;
export type FrameworkId = Brand<string, "FrameworkId">;
/** The numbers of the standards with hyphens, for example "4-5-7-8". */
export type ClusterId = Brand<string, "ClusterId">;
export type StandardNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** What is answered. Derived by us from the literal text of a standard, so shown as our own work. */
export interface Aspect {
  readonly id: AspectId;
  readonly text: string;
}

export interface QualityStandard {
  readonly number: StandardNumber;
  /** Literal text of the standard, as in Bijlage 5. */
  readonly text: string;
  /** Our own short name, for navigation only. */
  readonly shortTitle: string;
  readonly aspects: readonly Aspect[];
}

export interface StandardCluster {
  readonly id: ClusterId;
  /** Literal heading as in Bijlage 5. */
  readonly heading: string;
  readonly standards: readonly QualityStandard[];
}

/** A version of the kwaliteitskader. Clusters stand in the order of Bijlage 5, which is not the order of the numbers. */
export interface Framework {
  readonly id: FrameworkId;
  readonly title: string;
  readonly label: string;
  readonly source: string;
  /** What has changed since this version; shown wherever the framework is named. */
  readonly versionNote: string;
  readonly ownWorkNote: string;
  readonly clusters: readonly StandardCluster[];
}
