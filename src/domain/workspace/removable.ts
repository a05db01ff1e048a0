import type { Deletable, RecordStamp } from "../record";
import type { RecordKind, RecordOf } from "./records";

/** Kinds whose records are deleted by a mark. */
type RemovableKind = {
  [Kind in RecordKind]: RecordOf[Kind] extends Deletable ? Kind : never;
}[RecordKind];

/** One of those records with its kind. */
export type Removable = {
  [Kind in RemovableKind]: {
    readonly kind: Kind;
    readonly record: Pick<RecordOf[Kind], "id"> & Pick<RecordStamp, "workspace">;
  };
}[RemovableKind];
