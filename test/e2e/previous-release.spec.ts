import { expect, test } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { DescriptionPage } from "./pages/DescriptionPage";
import { columns, PlanPage } from "./pages/PlanPage";
import { makePreviousDatabase, previousRelease } from "./pages/previousRelease";
import { readFramework } from "./pages/readFramework";
import { RoutePage } from "./pages/RoutePage";
import { ScanPage } from "./pages/ScanPage";
import { StartPage } from "./pages/StartPage";

const [cluster] = readFramework();
const heading = cluster?.heading ?? "";

test("[BW5] [BW6] a database of the previous release opens with all that was in it, and goes on from there", async ({
  page,
  context,
}) => {
  await makePreviousDatabase(context);
  const frame = new AppFrame(page);
  const start = new StartPage(page);
  await start.open();
  await start.goOnWith(previousRelease.workspaceName);
  const route = new RoutePage(page);
  await expect(route.scans).toContainText("2 van 46 onderdelen beantwoord");
  await expect(route.plans).toContainText("2026 – 2028, 1 maatregel");
  await expect(page.getByRole("radio", { name: "Lokaal" })).toBeChecked();
  await route.scans.getByText("Verwijderd (1)").click();
  await route.scans.getByRole("button", { name: `${previousRelease.removedScan} terugzetten` }).click();
  await expect(route.scans.getByRole("link", { name: previousRelease.removedScan })).toBeVisible();

  await route.scans.getByRole("link", { name: previousRelease.scanName, exact: true }).click();
  await expect(page.getByLabel("Datum").first()).toHaveValue("2026-05-01");
  await page.getByRole("link", { name: /^Verder bij standaard / }).click();
  await page.getByRole("link", { name: /^1[.] / }).click();
  const scan = new ScanPage(page);
  const [first, second] = previousRelease.aspects;
  await expect(scan.choice(first, "In ontwikkeling")).toBeChecked();
  await expect(scan.explanation(first)).toHaveValue(previousRelease.unsaved);
  await expect(scan.choice(second, "Weten we niet")).toBeChecked();
  await expect(scan.explanation(second)).toHaveValue(previousRelease.explanations[1]);
  await scan.remark(first, "Gemaakt in de nieuwe versie.");
  await scan.addEvidenceTo(second, { address: "gemeente.example/visie", name: "De visie" });

  await frame.goTo("Plan van aanpak");
  const plan = new PlanPage(page);
  await expect(plan.title).toHaveValue(previousRelease.planTitle);
  await expect(plan.section("Inleiding")).toHaveValue(previousRelease.introduction);
  for (const [index, column] of columns.entries()) {
    await expect(plan.cell(heading, column, 1)).toHaveValue(previousRelease.measure[index] ?? "");
  }

  await frame.goTo("Zelfscan");
  await new DescriptionPage(page).adopt("Stuurgroep");
  await frame.expectSaved();
  await page.reload();
  await expect(page.getByText("nog precies zoals ze zijn vastgesteld")).toBeVisible();
  await new DescriptionPage(page).readAnswers.click();
  await expect(scan.remarks(first)).toHaveValue("Gemaakt in de nieuwe versie.");
  await expect(scan.evidenceLink("De visie")).toBeVisible();
});
