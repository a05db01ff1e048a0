import type { AppearanceChoice } from "@/ports/appearance";

export const appearanceTexts = {
  label: "Weergave kiezen",
  choices: {
    device: "Zoals dit apparaat",
    light: "Licht",
    dark: "Donker",
    contrast: "Hoog contrast",
  } satisfies Record<AppearanceChoice, string>,
};
