/** Everything that can go wrong in a way the user must hear of. `ui/error` holds the Dutch text of each code. */
export type AppErrorDetail =
  | { readonly code: "storageAbsent" }
  | { readonly code: "storageUnreadable"; readonly reason: string }
  | { readonly code: "storageFull" }
  | { readonly code: "storageNewer" }
  | { readonly code: "storageOutdated" }
  | { readonly code: "storageWiped" }
  | { readonly code: "storageFailed"; readonly reason: string }
  | { readonly code: "recordMissing"; readonly kind: string; readonly id: string }
  | { readonly code: "contentBroken"; readonly file: string; readonly at: string; readonly problem: string }
  | { readonly code: "frameworkUnknown"; readonly framework: string }
  | { readonly code: "appPartMissing" }
  | { readonly code: "notSecure" }
  | { readonly code: "documentFailed"; readonly reason: string }
  | { readonly code: "pictureFailed"; readonly reason: string }
  | { readonly code: "clipboardRefused" };

export class AppError extends Error {
  constructor(
    readonly detail: AppErrorDetail,
    cause?: unknown,
  ) {
    super(JSON.stringify(detail), { cause });
    this.name = "AppError";
  }
}
