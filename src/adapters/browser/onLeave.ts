/** Calls back at the last moment of this window, whether it is closed, left, or set aside to come back to. */
export function onLeave(listener: () => void): void {
  window.addEventListener("pagehide", listener);
}
