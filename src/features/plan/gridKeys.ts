import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/**
 * Goes from cell to cell as in a spreadsheet: an arrow key that has nowhere left to go in the text goes to the cell beside
 * it. Within the text it does what it always does. Tab keeps going through everything.
 */
export function onGridKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const step = steps[event.key];
  const field = event.currentTarget;
  if (!step || event.shiftKey || event.ctrlKey || event.altKey) return;
  const isBack = step.rows < 0 || step.columns < 0;
  const edge = isBack ? 0 : field.value.length;
  if (field.selectionStart !== edge || field.selectionEnd !== edge) return;
  const next = neighbourOf(field, step);
  if (!next) return;
  event.preventDefault();
  next.focus();
  const caret = isBack ? next.value.length : 0;
  next.setSelectionRange(caret, caret);
}

function neighbourOf(
  field: HTMLTextAreaElement,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): HTMLTextAreaElement | null | undefined {
  const cell = field.closest("td");
  const row = cell?.parentElement;
  if (columns !== 0) {
    const beside = columns < 0 ? cell?.previousElementSibling : cell?.nextElementSibling;
    return beside?.querySelector("textarea");
  }
  // A row with details has no columns: it is stepped over.
  const sameColumn = `td[data-column="${cell?.dataset["column"] ?? ""}"] textarea`;
  let other = row;
  do other = (rows < 0 ? other?.previousElementSibling : other?.nextElementSibling) as HTMLElement | null;
  while (other && !other.querySelector("td[data-column]"));
  return other?.querySelector<HTMLTextAreaElement>(sameColumn);
}
