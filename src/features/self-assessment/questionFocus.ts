import type { AspectId } from "@/domain/framework/framework";

/** Whether someone types in the search box: what comes on the screen then leaves the focus there. */
export function isSearching(): boolean {
  return document.activeElement?.closest("search") != null;
}

/** Puts the focus on the answers of a question and brings all of it into view. False when it is not on this screen. */
export function focusQuestion(aspect: AspectId): boolean {
  const question = document.getElementById(aspect);
  const answers = question?.querySelectorAll<HTMLElement>('input[type="radio"]') ?? [];
  const chosen = question?.querySelector<HTMLElement>('input[type="radio"]:checked');
  const target = chosen ?? answers[0] ?? question;
  if (!question || !target) return false;
  question.scrollIntoView({ block: "nearest" });
  target.focus({ preventScroll: true });
  return true;
}
