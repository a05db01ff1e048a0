import type { Standing, StandingCount } from "@/domain/self-assessment/results";

interface PictureRow {
  readonly label: string;
  /** What stands smaller under the label or the bar. */
  readonly detail: string;
  readonly counts: readonly StandingCount[];
}

export interface PictureFrame {
  readonly title: string;
  /** Of which scan, when, and whether it is adopted: a picture travels without its page. */
  readonly facts: readonly string[];
  readonly sentences: readonly string[];
  readonly legend: readonly { readonly kind: Standing; readonly label: string }[];
  readonly note: string;
}

/** A picture of results for a presentation or a document, without anything of how it is drawn. */
export type Picture = PictureFrame &
  (
    | { readonly layout: "matrix"; readonly rows: readonly PictureRow[] }
    | {
        readonly layout: "bars";
        readonly groups: readonly { readonly heading: string; readonly rows: readonly PictureRow[] }[];
      }
  );

/** Draws pictures and hands them to the user. Throws AppError "pictureFailed", or "appPartMissing" without the drawer. */
export interface Pictures {
  /** Throws AppError "clipboardRefused" where pages may not write to the clipboard. */
  copy(picture: Picture): Promise<void>;
  save(picture: Picture, fileName: string): Promise<void>;
}
