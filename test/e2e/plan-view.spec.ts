import { expect, test } from "@playwright/test";
import { addMeasures, expectTexts } from "./pages/measures";
import { openPlan } from "./pages/openPlan";
import { columns } from "./pages/PlanPage";
import { readFramework } from "./pages/readFramework";

const [direction = "", everybody = ""] = readFramework().map(({ heading }) => heading);
const [title, , , , responsible] = columns;

test("a measure stays where it is while somebody writes who does it, and then goes to its group", async ({
  page,
}) => {
  const plan = await openPlan(page);
  await addMeasures(plan, direction, ["Visie schrijven", "Opdracht geven"]);
  await plan.grouping.selectOption("Wie het doet");
  const field = plan.cell("Nog niemand", responsible, 1);
  await field.pressSequentially("Beleid en zorg");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("Beleid en zorg");
  await plan.search.focus();
  await expectTexts(plan.column("Beleid en zorg", title), ["Visie schrijven"]);
  await expectTexts(plan.column("Nog niemand", title), ["Opdracht geven"]);
});

test("a measure that is found stays in sight while its words are rewritten", async ({ page }) => {
  const plan = await openPlan(page);
  await addMeasures(plan, direction, ["Visie schrijven"]);
  await plan.search.fill("visie");
  await expect(page.getByText("Hier is geen maatregel die past bij wat u zoekt.")).toHaveCount(4);
  const field = plan.cell(direction, title, 1);
  await field.fill("");
  await field.pressSequentially("Opdracht");
  await expect(field).toBeFocused();
  await plan.search.focus();
  await expect(field).toBeHidden();
  await expect(page.getByText("0 van de 1 maatregelen")).toBeVisible();
});

test("a measure goes to a standard of another cluster, and the focus goes along", async ({ page }) => {
  const plan = await openPlan(page);
  await addMeasures(plan, direction, ["Scholing inkopen"]);
  const choice = plan.cluster(direction).getByRole("combobox", { name: "Standaard van maatregel 1" });
  await choice.selectOption({ index: 2 });
  await expect(plan.column(direction, title)).toHaveCount(0);
  await expectTexts(plan.column(everybody, title), ["Scholing inkopen"]);
  await expect(
    plan.cluster(everybody).getByRole("combobox", { name: "Standaard van maatregel 1" }),
  ).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Staat nu bij standaard 3: " })).toBeVisible();
  await plan.stepBack.click();
  await expectTexts(plan.column(direction, title), ["Scholing inkopen"]);
});

test("a measure of which the date has passed says so, until it is finished", async ({ page }) => {
  const plan = await openPlan(page);
  await addMeasures(plan, direction, ["Visie schrijven"]);
  await plan.tool(direction, "Meer over maatregel 1").click();
  await page.getByLabel("Einddatum").fill("2020-06-30");
  const overdue = plan.cluster(direction).getByText("Einddatum voorbij");
  await expect(overdue).toBeVisible();
  await plan.state(direction, 1).selectOption("Klaar");
  await expect(overdue).toBeHidden();
});
