import type { MouseEvent } from "react";

/**
 * For a button that takes itself away: the second click of a double-click would fall on what has moved under the mouse, the
 * next row or the next step.
 */
export function singleClick(action: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) action();
  };
}
