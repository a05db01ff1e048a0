import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

interface FocusInside {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly tabIndex: -1;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Props of a part of which the buttons come and go: when the one that had the focus is gone, the part has it, so that who
 * uses the keyboard or a screen reader stays where they were. Nothing happens to a focus that is elsewhere.
 */
export function useFocusInside(state: unknown): FocusInside {
  const ref = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) {
      ref.current?.focus({ preventScroll: true });
    }
  }, [state]);
  return {
    ref,
    tabIndex: -1,
    onFocus: () => {
      hadFocus.current = true;
    },
    onBlur: ({ relatedTarget }) => {
      // A button that goes away leaves the focus to nothing.
      if (relatedTarget !== null) hadFocus.current = false;
    },
  };
}
