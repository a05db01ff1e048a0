import type { Framework, FrameworkId } from "@/domain/framework/framework";

/** The versions of the kwaliteitskader that the app knows. Scans and plans say which one they were made with. */
export interface Frameworks {
  /** For new scans and plans. */
  readonly current: Framework;
  /** Throws AppError "frameworkUnknown": answers must not be counted against the aspects of another version. */
  readonly of: (id: FrameworkId) => Framework;
}
