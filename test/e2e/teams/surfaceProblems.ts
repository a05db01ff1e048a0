import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { motionEnds } from "../pages/accessibilityProblems";
import { people, type PersonKey } from "../../teams/aSimulatedTenant";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds in what the simulated Teams shows to somebody. */
export async function surfaceProblems(
  page: Page,
  key: PersonKey,
  surface: "setUp" | "sidePanel" | "stage",
): Promise<readonly string[]> {
  const frame = `section[aria-label="${people[key].name}"] iframe[data-surface="${surface}"]`;
  await motionEnds(page.frameLocator(frame));
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(standards)
    .include({ fromFrames: [frame, "body"] })
    // Of Fluent itself; see pages/accessibilityProblems.ts.
    .exclude({ fromFrames: [frame, "[data-tabster-dummy]"] })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
