import type { Unsubscribe } from "./workspaceStore";

export type Appearance = "light" | "dark" | "contrast";
/** "device" follows the settings of the device or the host. */
export type AppearanceChoice = Appearance | "device";

export interface AppearanceSource {
  current(): Appearance;
  choice(): AppearanceChoice;
  choose(choice: AppearanceChoice): void;
  subscribe(listener: () => void): Unsubscribe;
}
