import { expect, test, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { DescriptionPage } from "./pages/DescriptionPage";
import { openRoute } from "./pages/openRoute";
import { readFramework } from "./pages/readFramework";
import { checklistOf, readRoute } from "./pages/readRoute";
import { ResultsPage } from "./pages/ResultsPage";
import { RoutePage } from "./pages/RoutePage";
import { ScanPage } from "./pages/ScanPage";
import { StepPage } from "./pages/StepPage";

const steps = readRoute();
const [preparation, scanning] = steps;
const local = checklistOf(preparation, "local");
const regional = checklistOf(preparation, "regional");
const [firstPoint = "", secondPoint = "", thirdPoint = ""] = local;
const aspects =
  readFramework()[0]?.standards.flatMap((standard) => standard.aspects.map(({ text }) => text)) ?? [];

test("what is ticked off and noted is kept, and told on the routekaart", async ({ page }) => {
  const route = await openRoute(page);
  await expect(route.step("Voorbereiden")).toContainText("0 van 7 punten afgevinkt.");
  const step = await openStep(page, "Voorbereiden");
  await step.item(firstPoint).check();
  await step.item(thirdPoint).check();
  await step.item(secondPoint).check();
  await step.item(secondPoint).uncheck();
  await expect(step.checklist).toContainText("Bezig. 2 van 7 punten afgevinkt.");
  await step.notes.fill("Startoverleg op 12 mei.\nZaal is geregeld.");
  await new AppFrame(page).expectSaved();

  await page.reload();
  await expect(step.item(firstPoint)).toBeChecked();
  await expect(step.item(secondPoint)).not.toBeChecked();
  await expect(step.item(thirdPoint)).toBeChecked();
  await expect(step.notes).toHaveValue("Startoverleg op 12 mei.\nZaal is geregeld.");
  await step.back();
  await expect(route.step("Voorbereiden")).toContainText("Bezig. 2 van 7 punten afgevinkt.");
  await expect(route.step("Zelfscan invullen")).toContainText("0 van 7 punten afgevinkt.");
});

test("who goes locally and who goes with the region have checklists apart", async ({ page }) => {
  const route = await openRoute(page);
  const step = await openStep(page, "Voorbereiden");
  await expect(step.checklist.getByRole("listitem")).toHaveText([...local]);
  await step.item(firstPoint).check();
  await step.back();

  await page.getByRole("radio", { name: "Regionaal" }).check();
  await expect(route.step("Voorbereiden")).toContainText(`0 van ${regional.length} punten afgevinkt.`);
  await openStep(page, "Voorbereiden");
  await expect(step.checklist.getByRole("listitem")).toHaveText([...regional]);
  await step.items.last().check();
  await makeListOwn(step, "Alleen voor de regio.");
  await step.back();

  await page.getByRole("radio", { name: "Lokaal" }).check();
  await openStep(page, "Voorbereiden");
  await expect(step.checklist.getByRole("listitem")).toHaveText([...local]);
  await expect(step.checklist).toContainText("Bezig. 1 van 7 punten afgevinkt.");
  await step.back();
  await page.getByRole("radio", { name: "Regionaal" }).check();
  await new AppFrame(page).expectSaved();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Regionaal" })).toBeChecked();
  await expect(route.step("Voorbereiden")).toContainText(`1 van ${regional.length + 1} punten afgevinkt.`);
  await route.startScan();
  await expect(new DescriptionPage(page).scope("Regionaal")).toBeChecked();
});

test("the text of a step is made one's own, and ours comes back", async ({ page }) => {
  const route = await openRoute(page);
  const step = await openStep(page, "Voorbereiden");
  await step.edit.click();
  await expect(step.ownText).toHaveValue(preparation?.purpose ?? "");
  await step.ownText.fill("Wij doen dit samen met Bunnik.\nTwee keer per jaar.");
  await step.edit.click();
  await expect(step.purpose).toContainText("Wij doen dit samen met Bunnik.\nTwee keer per jaar.");
  await expect(step.purpose).toContainText("Tekst aangepast door uw gemeente.");
  await step.back();
  await expect(route.nextStep).toContainText("Wij doen dit samen met Bunnik.");

  await new AppFrame(page).expectSaved();
  await page.reload();
  await openStep(page, "Voorbereiden");
  await step.edit.click();
  await step.ownText.fill("o".repeat(10_001));
  await step.button("Weer de gewone tekst").click();
  await expect(step.ownText).toBeFocused();
  await expect(step.ownText).toHaveValue(preparation?.purpose ?? "");
  await expect(step.button("Weer de gewone tekst")).toBeHidden();
  await step.edit.click();
  await expect(step.purpose).not.toContainText("Tekst aangepast door uw gemeente.");
});

test("a checklist is made one's own: points are changed, added, removed and put back [BW4]", async ({
  page,
}) => {
  await openRoute(page);
  const step = await openStep(page, "Voorbereiden");
  await step.item(secondPoint).check();
  await step.edit.click();
  await step.field(2).fill("Nodig twee mensen per team uit.");
  await step.button("Punt toevoegen").click();
  await expect(step.field(local.length + 1)).toBeFocused();
  await page.keyboard.type("Bestel broodjes.");
  await step.button("Punt toevoegen").click();

  await step.removeButton(firstPoint).click();
  await expect(step.undo).toBeFocused();
  await expect(step.fields).toHaveCount(local.length + 1);
  // Changed between removing and undoing: neither is lost.
  await step.field(1).fill("Nodig drie mensen per team uit.");
  await step.undo.click();
  await expect(step.field(1)).toBeFocused();
  await expect(step.field(1)).toHaveValue(firstPoint);
  await expect(step.field(2)).toHaveValue("Nodig drie mensen per team uit.");
  await step.removeButton(thirdPoint).click();

  await step.edit.click();
  const own = [firstPoint, "Nodig drie mensen per team uit.", ...local.slice(3), "Bestel broodjes."];
  await expect(step.checklist.getByRole("listitem")).toHaveText(own);
  await expect(step.item("Nodig drie mensen per team uit.")).toBeChecked();
  await expect(step.checklist).toContainText(`1 van ${own.length} punten afgevinkt.`);
  await expect(step.checklist).toContainText("Checklist aangepast door uw gemeente.");
  await new AppFrame(page).expectSaved();
  await page.reload();
  await expect(step.checklist.getByRole("listitem")).toHaveText(own);

  await step.edit.click();
  await step.button("Weer de gewone checklist").click();
  await expect(step.button("Punt toevoegen")).toBeFocused();
  await expect(step.fields).toHaveCount(local.length);
  await step.edit.click();
  await expect(step.checklist.getByRole("listitem")).toHaveText([...local]);
  await expect(step.item(secondPoint)).toBeChecked();
});

test("[RK1] the next step is the first that nobody has called ready", async ({ page }) => {
  const route = await openRoute(page);
  const next = route.nextStep.getByRole("heading", { level: 3 });
  const step = await openStep(page, steps[1]?.title ?? "");
  await step.markReady.click();
  await step.back();
  await expect(next).toHaveText(`Stap 1: ${preparation?.title ?? ""}`);
  await expect(route.step(scanning?.title ?? "")).toContainText("Klaar. 0 van 7 punten afgevinkt.");

  await openStep(page, preparation?.title ?? "");
  // A full list is not a step that is ready.
  for (const item of await step.items.all()) await item.check();
  await expect(step.checklist).toContainText("Bezig. 7 van 7 punten afgevinkt.");
  await step.markReady.click();
  await expect(page.getByRole("status").filter({ hasText: "Deze stap is klaar." })).toBeVisible();
  await step.back();
  await expect(next).toHaveText(`Stap 3: ${steps[2]?.title ?? ""}`);

  for (const { title } of steps.slice(2)) {
    await openStep(page, title);
    await step.markReady.click();
    await step.back();
  }
  await expect(route.nextStep).toContainText("Alle stappen zijn klaar.");
  await new AppFrame(page).expectSaved();
  await page.reload();
  await expect(route.nextStep.getByRole("button", { name: "Nieuwe zelfscan beginnen" })).toBeVisible();
  await openStep(page, scanning?.title ?? "");
  await step.button("Toch nog niet klaar").click();
  await step.back();
  await expect(next).toHaveText(`Stap 2: ${scanning?.title ?? ""}`);
});

test("the routekaart tells what the app knows of a step, and leads to where its work is done", async ({
  page,
}) => {
  const route = await openRoute(page);
  const frame = new AppFrame(page);
  await openStep(page, "Zelfscan invullen");
  await page.getByRole("button", { name: "Zelfscan beginnen" }).click();
  const description = new DescriptionPage(page);
  await description.beginWithQuestions();
  const scan = new ScanPage(page);
  await scan.answer(aspects[0] ?? "", "Nog niet");
  await scan.answer(aspects[1] ?? "", "Weten we niet");
  await frame.goTo("Uitkomsten");
  const results = new ResultsPage(page);
  await results.makeMeasure(results.gaps, aspects[0] ?? "");
  await frame.goTo("Routekaart");
  await expect(route.step("Zelfscan invullen")).toContainText("2 van 46 onderdelen zijn beantwoord.");
  await expect(route.step("Analyse")).toContainText("1 verbeterpunt en 1 witte vlek.");
  await expect(route.step("Uitvoeren en volgen")).toContainText("1 maatregel in het nieuwste plan.");
  await expect(route.step("Opnieuw beginnen")).toContainText(/De nieuwste zelfscan is van \d+ \w+ \d{4}[.]/);

  await openStep(page, "Analyse");
  await page.getByRole("link", { name: "Naar de uitkomsten" }).click();
  await frame.expectTitle(/^Uitkomsten: /);
  await frame.goTo("Zelfscan");
  await description.adopt("Stuurgroep");
  await frame.goTo("Routekaart");
  await expect(route.step("Zelfscan invullen")).toContainText(
    /De zelfscan is vastgesteld op \d+ \w+ \d{4}[.]/,
  );
  await expect(route.scans).toContainText("Vastgesteld op");
});

async function openStep(page: Page, title: string): Promise<StepPage> {
  await new RoutePage(page).openStep(title);
  return new StepPage(page);
}

async function makeListOwn(step: StepPage, point: string): Promise<void> {
  await step.edit.click();
  await step.button("Punt toevoegen").click();
  await step.fields.last().fill(point);
  await step.edit.click();
  await expect(step.item(point)).toBeVisible();
}
