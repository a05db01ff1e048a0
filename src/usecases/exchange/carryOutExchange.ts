import type { ExchangePlan } from "@/domain/plan-exchange/changes";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import type { ExchangeSides } from "@/domain/plan-exchange/exchangeSides";
import { takenBack } from "@/domain/plan-exchange/takenBack";
import type { AppPorts } from "@/ports/appPorts";
import type { WordDocument } from "@/ports/wordDocument";
import { UndoHistory } from "../undo-changes/undoHistory";
import { recordChanges } from "./recordChanges";

type Ports = Pick<AppPorts, "records" | "clock">;

export type ExchangeOutcome =
  | {
      readonly kind: "done";
      readonly content: DocumentContent;
      /** Takes back what was written, on both sides. */
      readonly undo: () => Promise<UndoOutcome>;
    }
  /** Somebody changed the document meanwhile; nothing was written on either side. */
  | { readonly kind: "changedSince"; readonly content: DocumentContent };

interface UndoOutcome {
  /** False when the document has been changed since: then it stays, and so does the list. */
  readonly isUndone: boolean;
  readonly content: DocumentContent;
}

/**
 * Writes what was chosen: Word first, since it may refuse, then the list, which cannot. What fails in between is a difference
 * at the next reading. Throws what `WordDocument.apply` throws.
 */
export async function carryOutExchange(
  ports: Ports,
  document: WordDocument,
  { sides, plan }: { readonly sides: ExchangeSides; readonly plan: ExchangePlan },
): Promise<ExchangeOutcome> {
  const outcome = await document.apply(plan.word, sides.content);
  if (outcome.kind === "changedSince") return outcome;
  const history = new UndoHistory(ports);
  const changes = recordChanges(ports, sides.plan, plan.list);
  if (changes.length > 0) history.change(changes);
  const content = await document.read();
  const undo = async (): Promise<UndoOutcome> => {
    const back = await document.apply(takenBack(plan.word, sides.content, sides.base), content);
    if (back.kind === "changedSince") return { isUndone: false, content: back.content };
    history.undo();
    return { isUndone: true, content: await document.read() };
  };
  return { kind: "done", content, undo };
}
