/** Why a picture cannot be a logo. [DO13] [DO14] */
export type LogoProblem = "tooLarge" | "svg" | "otherKind" | "broken" | "tooManyPixels" | "notDescribed";

/** Why a file cannot give a document its house style. [DO17] [DO18] */
export type TemplateProblem =
  | "tooLarge"
  | "notWord"
  /** Both begin alike: with the bytes of an OLE file. */
  | "oldOrEncrypted"
  | "damaged"
  | "strict"
  | "macros"
  /** XML that defines words of its own can blow up in memory, and no Word writes it. */
  | "doctype"
  | "tooMuchInside";

/** Why a file in a document library cannot be read or replaced. [UW12] */
export type LibraryProblem =
  /** Somebody has it open in Word. */
  | "open"
  /** Somebody else took it out to work on it alone. */
  | "checkedOut"
  | "gone"
  /** This account may read it, and not change it. */
  | "readOnly"
  | "full"
  /** Nothing was heard, and nothing was done. */
  | "unreachable"
  /** It was sent, and nobody could say yet whether it arrived. */
  | "unheard";

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
  | { readonly code: "logoRefused"; readonly problem: LogoProblem }
  | { readonly code: "templateRefused"; readonly problem: TemplateProblem }
  | { readonly code: "wordFileRefused"; readonly problem: TemplateProblem }
  | { readonly code: "libraryRefused"; readonly problem: LibraryProblem }
  /** The app may not fetch files of this SharePoint: whoever hosts it did not name its address. */
  | { readonly code: "libraryHostClosed"; readonly host: string }
  /** Word or the file takes no changes now: viewing, protected. Nothing was written. */
  | { readonly code: "wordNotWritable" }
  /** Some changes are in the document, the others are not. The next reading shows what is left. */
  | {
      readonly code: "wordHalfWritten";
      readonly done: number;
      readonly planned: number;
      readonly reason: string;
    }
  /** Too much at once for Word, or more than a document can carry along. */
  | { readonly code: "wordTooLarge" }
  | { readonly code: "wordFailed"; readonly reason: string }
  | { readonly code: "pictureFailed"; readonly reason: string }
  | { readonly code: "clipboardRefused" }
  /** Nothing was heard of the shared place: no network, or it asks for patience longer than a user waits. */
  | { readonly code: "remoteUnreachable" }
  | { readonly code: "signInNeeded" }
  | { readonly code: "signInCancelled" }
  /** The browser kept the window of Entra shut. */
  | { readonly code: "signInBlocked" }
  /** An administrator has to allow the app in this organisation first. */
  | { readonly code: "consentNeeded" }
  | { readonly code: "otherTenant" }
  | { readonly code: "siteUnknown"; readonly address: string }
  /** The account or the app lacks a right. `right` names it as an administrator knows it. */
  | { readonly code: "rightMissing"; readonly right: string }
  /** The site has no lists of the app yet, or not all. */
  | { readonly code: "listsMissing"; readonly lists: readonly string[] }
  /** A newer app made the lists what they are: this one would spoil them. */
  | { readonly code: "listsNewer" }
  /** The meeting does not let the app on its shared screen, or off it. */
  | { readonly code: "stageRefused"; readonly reason: string }
  | { readonly code: "remoteRefused"; readonly reason: string };

export class AppError extends Error {
  constructor(
    readonly detail: AppErrorDetail,
    cause?: unknown,
  ) {
    super(JSON.stringify(detail), { cause });
    this.name = "AppError";
  }
}
