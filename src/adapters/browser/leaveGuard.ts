/** Lets the browser ask before the window closes while something would be lost. The browser chooses the words. */
export function guardLeaving(wouldLoseWork: () => boolean): void {
  window.addEventListener("beforeunload", (event) => {
    if (wouldLoseWork()) event.preventDefault();
  });
}
