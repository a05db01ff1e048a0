import type { Appearance } from "./appearance";
import type { Unsubscribe } from "./workspaceStore";

/** Where the host shows the app: among the tabs of a team or chat, to one person, being set up, or in a meeting. */
export type HostSurface = "tab" | "personal" | "setUp" | "sidePanel" | "stage";

/** A site that belongs to where the app is shown. Said by the host, so it is a hint and proves nothing. */
export interface SiteHint {
  readonly address: string;
  /** Private and shared channels have a site of their own. */
  readonly channel: "ordinary" | "private" | "shared";
}

/** The program around the app, such as Teams. What it says of people, sites and meetings is never proof of who someone is. */
export interface Host {
  readonly surface: HostSurface;
  readonly siteHint: SiteHint | null;
  /** The place in the app that a link in the host leads to; null for the usual one. */
  readonly linkedPlace: string | null;
  appearance(): Appearance;
  /** Calls back when the appearance changes. */
  subscribe(listener: () => void): Unsubscribe;
  /** Tells the host that there is something to see, so that it takes its own waiting picture away. */
  tellOpened(): void;
  /** Tells the host that nothing will come, in words that it may show. */
  tellFailed(reason: string): void;
  /** Lets the user copy a link of the host to a place in the app. */
  shareLink(link: { readonly place: string; readonly label: string }): void;
  /** Calls back when the host's own back button is pressed; the answer is whether there was anything to go back to. */
  onBack(goBack: () => boolean): void;
  /** The host may keep the app asleep: calls back before it does, and when it shows it again, perhaps at another address. */
  onSleep(settle: () => Promise<void>, wake: (address: URL) => void): void;
  /** The shared screen of a meeting; null outside one. */
  readonly stage: Stage | null;
  /** Null where nothing is being set up. */
  readonly tabSetUp: TabSetUp | null;
}

/** The screen of a meeting that everybody sees. Throws AppError "stageRefused". */
export interface Stage {
  isShared(): Promise<boolean>;
  share(address: URL): Promise<void>;
  stop(): Promise<void>;
}

/** What a tab opens, as the host keeps it. */
export interface TabChoice {
  readonly address: URL;
  readonly name: string;
  /** Tells two tabs of the app apart. */
  readonly key: string;
}

/** Setting up a tab: the host has the button to save, and keeps what is chosen. */
export interface TabSetUp {
  /** What was chosen before, when a tab is set up anew. */
  readonly current: URL | null;
  /** What is to be kept when the user saves; null takes the button away. */
  choose(tab: TabChoice | null): void;
}

/** What came of asking for a host. */
export type FoundHost =
  /** A plain browser window. */
  | { readonly kind: "none" }
  /** There is something around the app that does not answer, or not as a host does. */
  | { readonly kind: "silent" }
  | { readonly kind: "host"; readonly host: Host };
