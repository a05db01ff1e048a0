import { expect, test } from "@playwright/test";
import { AdoptionCard } from "./pages/AdoptionCard";
import { AppFrame } from "./pages/AppFrame";
import { openPlan } from "./pages/openPlan";
import { addMeasures, expectTexts } from "./pages/measures";
import { columns } from "./pages/PlanPage";
import { readDocument } from "./pages/readDocument";
import { readFramework } from "./pages/readFramework";

const [direction = "", everybody = ""] = readFramework().map(({ heading }) => heading);
const [title, currentState, , , responsible] = columns;

test("[BW7] what is done in a plan is taken back step by step, and done again", async ({ page }) => {
  const plan = await openPlan(page);
  await expect(plan.stepBack).toBeDisabled();
  await addMeasures(plan, direction, ["Visie schrijven"]);
  await plan.cell(direction, currentState, 1).pressSequentially("Oud.");
  await plan.removeButton(direction, 1).click();
  await expect(plan.cell(direction, title, 1)).toBeHidden();

  await plan.stepBack.click();
  await expect(plan.cell(direction, currentState, 1)).toHaveValue("Oud.");
  // A text that was typed is one step, not one per letter.
  await plan.stepBack.click();
  await expect(plan.cell(direction, currentState, 1)).toHaveValue("");
  await plan.stepBack.click();
  await expect(plan.cell(direction, title, 1)).toHaveValue("");
  await plan.stepAgain.click();
  await expect(plan.cell(direction, title, 1)).toHaveValue("Visie schrijven");
  await plan.stepBack.focus();
  await page.keyboard.press("Control+Shift+Z");
  await expect(plan.cell(direction, currentState, 1)).toHaveValue("Oud.");
  await page.keyboard.press("Control+Z");
  await expect(plan.cell(direction, currentState, 1)).toHaveValue("");
});

test("[BW7] who leaves a field and comes back to it, writes something else there", async ({ page }) => {
  const plan = await openPlan(page);
  await addMeasures(plan, direction, ["Visie schrijven"]);
  const field = plan.cell(direction, currentState, 1);
  await field.pressSequentially("Uit 2019.");
  await plan.cell(direction, responsible, 1).focus();
  await field.press("End");
  await field.pressSequentially(" Wordt herzien.");
  await plan.stepBack.click();
  await expect(field).toHaveValue("Uit 2019.");
  await plan.stepBack.click();
  await expect(field).toHaveValue("");
});

test("[PL2] [PL8] measures are moved and copied, and the focus goes along", async ({ page }) => {
  const plan = await openPlan(page);
  await addMeasures(plan, direction, ["Een", "Twee", "Drie"]);
  await plan.tool(direction, "Maatregel 3 omhoog").click();
  await expect(plan.tool(direction, "Maatregel 2 omhoog")).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Staat nu op plaats 2 van 3." })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "staat al bovenaan" })).toBeVisible();
  await expectTexts(plan.column(direction, title), ["Drie", "Een", "Twee"]);

  await plan.tool(direction, "Maatregel 2 kopiëren").click();
  await expectTexts(plan.column(direction, title), ["Drie", "Een", "Een", "Twee"]);
  await expect(plan.cell(direction, title, 3)).toBeFocused();
  await new AppFrame(page).expectSaved();
  await page.reload();
  await expectTexts(plan.column(direction, title), ["Drie", "Een", "Een", "Twee"]);
});

test("arrow keys go from cell to cell where the text ends", async ({ page }) => {
  const plan = await openPlan(page);
  await addMeasures(plan, direction, ["Een", "Twee"]);
  await plan.cell(direction, title, 1).press("End");
  await page.keyboard.press("ArrowRight");
  await expect(plan.cell(direction, currentState, 1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(plan.cell(direction, currentState, 2)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(plan.cell(direction, title, 2)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(plan.cell(direction, title, 2)).toBeFocused();
});

test("[PL5] amounts add up per cluster and year; what is no amount changes nothing", async ({ page }) => {
  const plan = await openPlan(page);
  await plan.from.selectOption("2027");
  await plan.to.selectOption("2028");
  await addMeasures(plan, direction, ["Visie", "Zonder bedrag"]);
  await plan.tool(direction, "Meer over maatregel 1").click();
  const details = plan.cluster(direction).getByRole("group", { name: "Meer over maatregel 1" });
  await details.getByLabel("Kosten eenmalig").fill("€ 1.500,-");
  await details.getByLabel("Einddatum").fill("2028-06-30");
  const yearly = details.getByLabel("Kosten per jaar");
  await yearly.fill("250");
  await yearly.fill("veel");
  await expect(yearly).toHaveAccessibleDescription(/Dit is geen bedrag in hele euro’s/);
  await expect(yearly).toHaveValue("veel");

  const row = plan.costs.getByRole("row", { name: direction }).getByRole("cell");
  await expect(row).toHaveText([/^€\s250$/, /^€\s1\.750$/, /^€\s2\.000$/]);
  await expect(plan.costs).toContainText("Bij 1 maatregel staat geen bedrag.");
  await plan.state(direction, 1).selectOption("Gestopt");
  await expect(row).toHaveText([/^€\s0$/, /^€\s0$/, /^€\s0$/]);
});

test("measures are searched and put together by who does them; a new one is always seen", async ({
  page,
}) => {
  const plan = await openPlan(page);
  await addMeasures(plan, direction, ["Visie schrijven"]);
  await addMeasures(plan, everybody, ["Scholing inkopen"]);
  await plan.cell(direction, responsible, 1).fill("Beleid");
  await plan.search.fill("scholing");
  await expect(page.getByText("1 van de 2 maatregelen")).toBeVisible();
  await expect(plan.column(direction, title)).toHaveCount(0);
  await expect(plan.cell(everybody, title, 1)).toHaveValue("Scholing inkopen");
  await plan.addButton(direction).click();
  await expect(plan.cell(direction, title, 2)).toBeFocused();
  await expect(plan.search).toHaveValue("");

  await plan.grouping.selectOption("Wie het doet");
  await expect(plan.cluster("Beleid").getByRole("textbox", { name: `${title}, maatregel 1` })).toHaveValue(
    "Visie schrijven",
  );
  await expectTexts(plan.column("Nog niemand", title), ["Scholing inkopen", ""]);
});

test("[PL6] an adopted plan is read; how far its measures are is still kept; remarks stay out of the document", async ({
  page,
}) => {
  const plan = await openPlan(page);
  const card = new AdoptionCard(page, "Plan");
  await expect(card.adoption).toContainText("Vaststellen kan zodra er een maatregel in het plan staat.");
  await addMeasures(plan, direction, ["Visie schrijven"]);
  await plan.tool(direction, "Meer over maatregel 1").click();
  await page.getByRole("textbox", { name: "Opmerkingen" }).fill("Dit is alleen voor ons.");
  await card.adopt("College van B en W");

  await expect(plan.column(direction, title)).toHaveCount(0);
  await expect(plan.cluster(direction)).toContainText("Visie schrijven");
  await expect(plan.addButton(direction)).toBeHidden();
  // What was decided on is not taken back step by step; how far a measure is, still is.
  await expect(plan.stepBack).toBeDisabled();
  await plan.state(direction, 1).selectOption("Klaar");
  await plan.stepBack.click();
  await expect(plan.state(direction, 1)).toHaveValue("planned");
  await plan.state(direction, 1).selectOption("Loopt achter");
  await new AppFrame(page).expectSaved();
  await page.reload();
  await expect(plan.state(direction, 1)).toHaveValue("delayed");
  await expect(card.adoption).toContainText("Het plan is nog precies zoals het is vastgesteld.");
  const { tables } = readDocument((await plan.download()).bytes);
  expect(tables[0]?.[1]?.[0]).toBe("Visie schrijven");
  expect(JSON.stringify(tables)).not.toContain("alleen voor ons");

  await card.reopen("Beleidsadviseur", "De raad wil een tweede maatregel.");
  await expect(plan.cell(direction, title, 1)).toHaveValue("Visie schrijven");
  expect(await card.log()).toHaveLength(2);
});
