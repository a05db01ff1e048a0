import type { FrameLocator, Page } from "@playwright/test";

/** The app on a page of its own, or in a frame of Teams. */
export type ScreenPart = Page | FrameLocator;
