import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { ScreenPart } from "./screenPart";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Every rule of the standards above; the same without the one that depends on how far the page is scrolled, since it counts
 * what lies over a target; or these by name.
 */
export type Rules = "all" | "allButTargets" | readonly string[];

/** What axe finds on the page as it stands: the rule and where it is broken. */
export async function accessibilityProblems(page: Page, rules: Rules = "all"): Promise<readonly string[]> {
  await motionEnds(page);
  const axe = new AxeBuilder({ page })
    // What is right is not told, and no second page gathers the findings of frames, which the app has none of: half the time.
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    // Tabster, which Fluent uses to keep the focus in a popover, guards it with <i data-tabster-dummy>: focusable and
    // hidden by design, and it passes the focus on at once. axe takes it for content (aria-hidden-focus).
    .exclude("[data-tabster-dummy]");
  if (rules === "allButTargets") axe.withTags(standards).disableRules("target-size");
  else if (rules === "all") axe.withTags(standards);
  else axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

/** Colours halfway a transition are nobody's choice. */
export async function motionEnds(page: ScreenPart): Promise<void> {
  await page.locator("html").evaluate(() => {
    for (const animation of document.getAnimations()) {
      // What goes round for ever has no end to go to.
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
}
