import type { MeasureColumn } from "./measure";

/** The fixed words of Bijlage 5, as read from content. A prompt tells the writer what belongs in a section. */
export interface PlanFormat {
  readonly source: string;
  /** The two lines above the title. */
  readonly kicker: readonly string[];
  readonly titlePlaceholder: string;
  readonly periodHeading: string;
  readonly logoPlaceholder: string;
  readonly introduction: { readonly heading: string; readonly prompt: string; readonly fixedText: string };
  readonly context: {
    readonly heading: string;
    readonly regionalPolicy: string;
    readonly localPolicy: string;
    readonly regionalScan: string;
  };
  readonly summary: { readonly heading: string; readonly prompt: string };
  readonly approach: { readonly prompt: string; readonly example: string };
  readonly measuresHeading: string;
  readonly columns: Readonly<Record<MeasureColumn, string>>;
}
