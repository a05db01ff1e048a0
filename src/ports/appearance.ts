import type { Unsubscribe } from "./workspaceStore";

export type Appearance = "light" | "dark" | "contrast";
/** "device" follows the settings of the device or the host. */
export type AppearanceChoice = Appearance | "device";

export interface AppearanceSource {
  readonly current: () => Appearance;
  readonly choice: () => AppearanceChoice;
  readonly choose: (choice: AppearanceChoice) => void;
  readonly subscribe: (listener: () => void) => Unsubscribe;
}
