import { useEffect, useLayoutEffect, useRef } from "react";

export const stageTitleId = "stage";
/** Where the device goes to somebody else, that is what is to be done. */
export const handOnTitleId = "hand-on";

/**
 * When what had the focus has gone with a change of `key`, the title of what is to be done now takes it: who works by keyboard
 * is not thrown back to the top of the page. Who was somewhere else stays there.
 */
export function useKeptFocus(key: string): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener("focusin", remember);
    return () => {
      document.removeEventListener("focusin", remember);
    };
  }, []);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    const isGone = last.current instanceof Element && !last.current.isConnected;
    if (!isLost || !isGone) return;
    const title = document.getElementById(handOnTitleId) ?? document.getElementById(stageTitleId);
    title?.focus();
  }, [key]);
}
