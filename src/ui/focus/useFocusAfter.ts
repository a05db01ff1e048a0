import { useEffect, useRef } from "react";

/**
 * When what had the focus went away with a change of `state`, the element with this id takes it. Who was somewhere else stays
 * there.
 */
export function useFocusAfter(state: boolean, id: string): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement === document.body) document.getElementById(id)?.focus();
  }, [state, id]);
}
