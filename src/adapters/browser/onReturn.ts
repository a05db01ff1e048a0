/** Calls back when the user comes back to this window: it may have slept through what others wrote. */
export function onReturn(listener: () => void): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") listener();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) listener();
  });
}
