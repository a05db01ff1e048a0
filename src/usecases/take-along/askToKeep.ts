import type { AppPorts } from "@/ports/appPorts";

/**
 * Asks the browser not to clear away what it stores, now that there is something to lose. Nobody waits for the answer: it
 * stands with the settings.
 */
export function askToKeep({ takeAlong }: Pick<AppPorts, "takeAlong">): void {
  takeAlong().then(
    ({ durability }) => durability.ask(),
    // Without this part of the app nothing is asked; the settings say so when someone looks.
    () => undefined,
  );
}
