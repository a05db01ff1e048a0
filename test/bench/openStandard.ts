import type { Page } from "@playwright/test";

/** From the first page to the questions of a standard: the one place here that knows the way through the app. */
export async function openStandard(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("combobox", { name: "Gemeente" }).fill("Utrecht");
  await page.getByRole("button", { name: "Werkruimte maken" }).click();
  await page.getByRole("button", { name: "Nieuwe zelfscan", exact: true }).click();
  await page.getByRole("link", { name: "Begin met de vragen" }).click();
  await page.getByRole("radiogroup").first().waitFor();
}
