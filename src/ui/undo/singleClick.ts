import type { MouseEvent } from "react";

/**
 * For a button that takes its own row away: the second click of a double-click would fall on the next row, which has
 * moved up under the mouse.
 */
export function singleClick(action: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) action();
  };
}
