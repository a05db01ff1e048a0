import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import { AppError } from "@/ports/appError";
import type { OpenWordDocument } from "@/ports/wordDocument";

export interface DocumentWatcher {
  readonly onContent: (content: DocumentContent) => void;
  /** Whether Word took the last changes. */
  readonly onWritable: (isWritable: boolean) => void;
}

/** The same document, of which the pane hears what others in it read and write. */
export function watchedDocument(document: OpenWordDocument, watcher: DocumentWatcher): OpenWordDocument {
  const told = (content: DocumentContent) => {
    watcher.onContent(content);
    return content;
  };
  const written = async <Outcome>(writing: Promise<Outcome>): Promise<Outcome> => {
    try {
      const outcome = await writing;
      watcher.onWritable(true);
      return outcome;
    } catch (failure) {
      if (failure instanceof AppError && failure.detail.code === "wordNotWritable") watcher.onWritable(false);
      throw failure;
    }
  };
  return {
    ...document,
    read: async () => told(await document.read()),
    apply: async (changes, verifiedOn) => {
      const outcome = await written(document.apply(changes, verifiedOn));
      if (outcome.kind === "changedSince") told(outcome.content);
      return outcome;
    },
    insert: (plan) => written(document.insert(plan)),
    unlink: () => written(document.unlink()),
  };
}
