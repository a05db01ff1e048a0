/** Whether what was adopted is still what one sees. */
export type AdoptionCheck =
  /** Not adopted now. */
  | "notAdopted"
  | "unchanged"
  /** It is no longer what was adopted. */
  | "changedSince"
  /** What was kept, or the log itself, was changed outside the app. [VA3] */
  | "tamperedWith";
