import { useCallback, useSyncExternalStore } from "react";

/** Whether a media condition such as "(min-width: 1000px)" holds now. */
export function useMediaQuery(condition: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const query = window.matchMedia(condition);
      query.addEventListener("change", listener);
      return () => {
        query.removeEventListener("change", listener);
      };
    },
    [condition],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(condition).matches);
}
