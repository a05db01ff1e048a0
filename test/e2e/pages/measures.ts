import { expect, type Locator } from "@playwright/test";
import { columns, type PlanPage } from "./PlanPage";

const [title] = columns;

/** Adds measures to a cluster one by one, each with its title. */
export async function addMeasures(plan: PlanPage, heading: string, titles: readonly string[]): Promise<void> {
  for (const text of titles) {
    await plan.addButton(heading).click();
    await expect(plan.column(heading, title).last()).toBeFocused();
    await plan.column(heading, title).last().fill(text);
  }
}

/** What stands in some fields, from the first on. */
export async function expectTexts(fields: Locator, texts: readonly string[]): Promise<void> {
  await expect
    .poll(() => fields.evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value)))
    .toEqual(texts);
}
