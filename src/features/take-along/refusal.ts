import type { FileRefusal } from "@/ports/workspaceFileReader";

/** Why a file is not used, told to the user. */
export type Refusal =
  | FileRefusal
  | { readonly kind: "clashing" }
  /** The browser could not get at it. */
  | { readonly kind: "unreadable" };
