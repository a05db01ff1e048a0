import type { Measure } from "@/domain/action-plan/measure";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { QualityStandard } from "@/domain/framework/framework";

/** What can be done with a measure. One object for a whole plan, so that a row is drawn again only for its own measure. */
export interface MeasureActions {
  /** All standards of the framework, in the order of the clusters. */
  readonly standards: readonly QualityStandard[];
  readonly onRemove: (measure: Measure) => void;
  readonly onDuplicate: (measure: Measure) => void;
  /** Moves it past its neighbour in the list where it is shown. */
  readonly onMove: (measure: Measure, direction: "up" | "down") => void;
  /** It may then stand in the table of another cluster. */
  readonly onChangeStandard: (measure: Measure, standard: QualityStandard) => void;
}

/** What a row and a card both need to show a measure. */
export interface MeasureProps {
  readonly measure: Measure;
  /** Counted from 1 within its list. */
  readonly position: number;
  readonly isJustAdded: boolean;
  /** The texts of an adopted plan are read; how far a measure is goes on. [PL6] */
  readonly isReadOnly: boolean;
  readonly actions: MeasureActions;
  /** A large plan has thousands of fields and tools: only what is near the screen has them, the rest is read. */
  readonly isLarge: boolean;
  /** Gets the focus as soon as it is there, wherever it is. */
  readonly startsNear: boolean;
}

/** What a table and cards both need to show a list of measures. */
export interface MeasureListProps {
  readonly labelledBy: string;
  readonly items: readonly MeasureProps[];
  readonly format: PlanFormat;
}
