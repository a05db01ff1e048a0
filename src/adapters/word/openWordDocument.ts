// Office.js queues what one asks and carries it out at `sync`, which goes to Word and back. What is read must be loaded
// first; nothing is kept from one `run` to the next.
// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import { AppError } from "@/ports/appError";
import type { OpenWordDocument, WordHost } from "@/ports/wordDocument";
import { applyChanges } from "./applyChanges";
import { insertPlan } from "./insertPlan";
import { type Reading, readOpenDocument } from "./readOpenDocument";
import { showPlace } from "./showPlace";
import { unlinkPlan } from "./unlinkPlan";
import { readingFailed } from "./wordError";

export interface WordRuntime {
  /** `Word.run`. */
  readonly run: <Result>(batch: (context: Word.RequestContext) => Promise<Result>) => Promise<Result>;
  readonly host: WordHost;
  /** A fingerprint of where the document is kept now; null when Word does not say. */
  readonly place: () => Promise<string | null>;
}

/** The document beside our pane. It never makes content controls, sets a whole table or leans on Word's undo. */
export function openWordDocument({ run, host, place }: WordRuntime): OpenWordDocument {
  /** What Word said when a content was read: compared again before anything is written on the ground of it. */
  const readings = new WeakMap<DocumentContent, Reading>();

  const read = async () => {
    const where = await place();
    const reading = await inWord((context) => readOpenDocument(context, where));
    readings.set(reading.content, reading);
    return reading.content;
  };
  const inWord = async <Result>(batch: (context: Word.RequestContext) => Promise<Result>) => {
    try {
      return await run(batch);
    } catch (failure) {
      throw failure instanceof AppError ? failure : readingFailed(failure);
    }
  };

  return {
    host,
    read,
    apply: async (changes, verifiedOn) => {
      const reading = readings.get(verifiedOn);
      const isApplied =
        reading !== undefined && (await inWord((context) => applyChanges(context, changes, reading)));
      return isApplied ? { kind: "applied" } : { kind: "changedSince", content: await read() };
    },
    insert: (plan) => inWord((context) => insertPlan(context, plan)),
    show: (where) => inWord((context) => showPlace(context, where)),
    unlink: () => inWord(unlinkPlan),
    // Word tells of changes only from WordApi 1.6 on, and not on LTSC: every writing looks for itself.
    onChange: () => () => undefined,
  };
}
