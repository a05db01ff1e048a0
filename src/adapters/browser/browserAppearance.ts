import type { Appearance, AppearanceChoice, AppearanceSource } from "@/ports/appearance";

const key = "weergave";
const choices: readonly AppearanceChoice[] = ["device", "light", "dark", "contrast"];
const deviceQueries = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/** Light, dark or high contrast: what the user chose on this device, else what the device asks for. */
export function browserAppearance(): AppearanceSource {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  for (const query of deviceQueries) window.matchMedia(query).addEventListener("change", tell);
  let choice = readChoice();
  return {
    current: () => (choice === "device" ? deviceAppearance() : choice),
    choice: () => choice,
    choose: (next) => {
      choice = next;
      keepChoice(next);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function deviceAppearance(): Appearance {
  if (deviceQueries.slice(1).some((query) => window.matchMedia(query).matches)) return "contrast";
  return window.matchMedia(deviceQueries[0] ?? "").matches ? "dark" : "light";
}

// Where storage is blocked the choice lasts as long as the window.
function readChoice(): AppearanceChoice {
  try {
    return choices.find((choice) => choice === localStorage.getItem(key)) ?? "device";
  } catch {
    return "device";
  }
}

function keepChoice(choice: AppearanceChoice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    return;
  }
}
