import type { AppearanceSource } from "./appearance";
import type { OpenWordDocument } from "./wordDocument";

/** What a pane beside a document in Word has to work with. */
export interface WordPaneHost {
  readonly document: OpenWordDocument;
  readonly appearance: AppearanceSource;
  /** Whether Word opens this pane with this document; it only does so for add-ins that an administrator gave out. */
  readonly opensItself: () => boolean;
  readonly setOpensItself: (opens: boolean) => Promise<void>;
}

/** Where a pane turned out to be. */
export type WordPaneStart =
  | { readonly kind: "inWord"; readonly host: WordPaneHost }
  /** The page is open in a browser, or in another program. */
  | { readonly kind: "notInWord" }
  /** This Word has no bookmarks and XML parts for add-ins: they came with WordApi 1.4. */
  | { readonly kind: "wordTooOld"; readonly apiSet: string };
