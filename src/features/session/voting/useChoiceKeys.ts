import { useEffect, useRef, type RefObject } from "react";
import { answerChoices, type AnswerChoice } from "@/domain/framework/answerScale";

/** Fields in which a number is a number. Radio buttons are no such fields. */
const writing = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]";

/** The number of a choice chooses it wherever in the card the focus is, except where one writes. */
export function useChoiceKeys<Part extends HTMLElement>(
  onChoose: (choice: AnswerChoice) => void,
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    const card = part.current?.closest("section");
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (event.target instanceof Element && event.target.matches(writing)) return;
      const choice = answerChoices[Number(event.key) - 1];
      if (!choice) return;
      event.preventDefault();
      choose.current(choice);
    };
    card?.addEventListener("keydown", onKeyDown);
    return () => {
      card?.removeEventListener("keydown", onKeyDown);
    };
  }, []);
  return part;
}
