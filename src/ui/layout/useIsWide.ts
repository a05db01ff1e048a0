import { useRef } from "react";
import { useMediaQuery } from "./useMediaQuery";

/**
 * Whether a table of seven columns fits on the screen. On paper it stays as it was on the screen: the browser has counted
 * the pages before a new layout could be drawn.
 */
export function useIsWide(): boolean {
  const isPrinting = useMediaQuery("print");
  const isWide = useMediaQuery("(min-width: 1000px)");
  const onScreen = useRef(isWide);
  if (!isPrinting) onScreen.current = isWide;
  return onScreen.current;
}
