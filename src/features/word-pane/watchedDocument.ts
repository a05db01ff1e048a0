import type { WordChange } from "@/domain/plan-exchange/changes";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import { AppError } from "@/ports/appError";
import type { OpenWordDocument } from "@/ports/wordDocument";

export interface DocumentWatcher {
  readonly onContent: (content: DocumentContent) => void;
  /** Whether Word took the last changes. */
  readonly onWritable: (isWritable: boolean) => void;
  /** The document was linked for the first time, or is linked no more. */
  readonly onLinked: (isLinked: boolean) => void;
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
    read: async (onStep) => told(await document.read(onStep)),
    apply: async (changes, verifiedOn, onStep) => {
      const outcome = await written(document.apply(changes, verifiedOn, onStep));
      if (outcome.kind === "changedSince") told(outcome.content);
      else if (verifiedOn.snapshots.length === 0 && changes.some(isLink)) watcher.onLinked(true);
      return outcome;
    },
    insert: async (plan, onStep) => {
      const outcome = await written(document.insert(plan, onStep));
      if (outcome.kind === "inserted") watcher.onLinked(true);
      return outcome;
    },
    unlink: async (onStep) => {
      await written(document.unlink(onStep));
      watcher.onLinked(false);
    },
  };
}

function isLink(change: WordChange): boolean {
  return change.kind === "writeSnapshot" && change.snapshot !== null;
}
