import type { Measure } from "@/domain/action-plan/measure";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { StandardCluster } from "@/domain/framework/framework";

/** What a row and a card both need to show a measure. */
export interface MeasureProps {
  readonly measure: Measure;
  readonly cluster: StandardCluster;
  /** Counted from 1 within the cluster. */
  readonly position: number;
  readonly isJustAdded: boolean;
  readonly onRemove: (measure: Measure) => void;
}

/** What a table and cards both need to show the measures of a cluster. */
export interface MeasureListProps {
  readonly cluster: StandardCluster;
  readonly items: readonly MeasureProps[];
  readonly format: PlanFormat;
}
