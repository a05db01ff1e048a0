import { useMediaQuery } from "./useMediaQuery";

/** Whether a table of seven columns fits. */
export function useIsWide(): boolean {
  return useMediaQuery("(min-width: 1000px)");
}
