import type { Unsubscribe } from "./workspaceStore";

/** Newer releases of the app that have arrived while this one is open. */
export interface Releases {
  /** Whether a newer release waits until this one is closed. */
  readonly isWaiting: () => boolean;
  /** Goes over to it at once: every window of the app loads again. */
  readonly activate: () => void;
  readonly subscribe: (listener: () => void) => Unsubscribe;
}
