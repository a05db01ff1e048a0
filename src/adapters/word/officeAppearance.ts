import type { Appearance, AppearanceChoice, AppearanceSource } from "@/ports/appearance";

const contrastQueries = ["(prefers-contrast: more)", "(forced-colors: active)"];
const dark = "(prefers-color-scheme: dark)";

/** As Word looks, unless chosen otherwise for as long as the pane is open. */
export function officeAppearance(): AppearanceSource {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  for (const query of [...contrastQueries, dark]) window.matchMedia(query).addEventListener("change", tell);
  // Word tells of another theme only in Outlook; who changes it leaves the pane and comes back.
  window.addEventListener("focus", tell);
  let choice: AppearanceChoice = "device";
  return {
    current: () => (choice === "device" ? appearanceOfWord() : choice),
    choice: () => choice,
    choose: (next) => {
      choice = next;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function appearanceOfWord(): Appearance {
  if (contrastQueries.some((query) => window.matchMedia(query).matches)) return "contrast";
  const { officeTheme } = Office.context as { readonly officeTheme?: Partial<Office.OfficeTheme> };
  const background = officeTheme?.bodyBackgroundColor;
  // Not all hosts have a theme to tell.
  const isDark = background === undefined ? window.matchMedia(dark).matches : isDarkColour(background);
  return isDark ? "dark" : "light";
}

/** "#RRGGBB"; as the eye weighs the three. */
function isDarkColour(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
