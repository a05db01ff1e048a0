import type { EngineRoom } from "@/ports/engineRoom";
import { onReturn } from "./onReturn";

/** Turns are taken with Web Locks: a window that closes or crashes lets go by itself. */
export const browserEngineRoom: Omit<EngineRoom, "tell" | "onTold"> = {
  inTurn: (name, work) => {
    const ending = new AbortController();
    window.addEventListener("pagehide", () => {
      ending.abort();
    });
    // Rejects only when the browser takes the lock away, and then another window has the turn.
    navigator.locks
      .request(`werken-aan-veiligheid.${name}`, () => work(ending.signal))
      .catch(() => undefined);
  },
  isVisible: () => document.visibilityState === "visible",
  onWake: (listener) => {
    onReturn(listener);
    window.addEventListener("online", listener);
  },
  onHidden: (listener) => {
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") listener();
    });
  },
  sleep: (milliseconds) => {
    let wake: () => void = () => undefined;
    const done = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    return { done, wake };
  },
  random: () => Math.random(),
};
