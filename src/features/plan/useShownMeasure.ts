import { useEffect } from "react";
import type { MeasureId } from "@/domain/action-plan/measure";

/** Brings the measure that a link leads to on the screen, with the focus in it. */
export function useShownMeasure(measure: MeasureId | undefined): void {
  useEffect(() => {
    if (measure === undefined) return undefined;
    // After the title of the page has taken the focus, as it does on every page.
    const timer = setTimeout(() => {
      const found = document.querySelector<HTMLElement>(`[data-measure="${measure}"]`);
      found?.scrollIntoView({ block: "center" });
      found?.querySelector<HTMLElement>("textarea, input, button")?.focus({ preventScroll: true });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [measure]);
}
