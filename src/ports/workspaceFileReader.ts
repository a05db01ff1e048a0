import type { FileProblem } from "@/domain/workspace-file/fileProblem";
import type { WorkspaceFile } from "@/domain/workspace-file/workspaceFile";

/** Why a file was not read. Nothing of it is used then. */
export type FileRefusal =
  | { readonly kind: "tooLarge" }
  /** No file of this app: a picture, a document, something else in JSON. */
  | { readonly kind: "foreign" }
  /** Ours, but no longer as the app made it: cut off, or changed in another program. */
  | { readonly kind: "damaged" }
  /** Made by a newer release; its number when the file says so. */
  | { readonly kind: "newer"; readonly release: string | null }
  /** Whole, but with things in it that the app never writes. At most ten are told. */
  | { readonly kind: "wrong"; readonly problems: readonly FileProblem[]; readonly furtherProblems: number };

/** Reads a file that should hold a workspace, and checks all of it. Throws AppError "appPartMissing" without the checker. */
export type WorkspaceFileReader = (
  bytes: Uint8Array,
) => Promise<{ readonly kind: "file"; readonly file: WorkspaceFile } | FileRefusal>;
