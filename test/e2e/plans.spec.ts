import { expect, test } from "@playwright/test";
import { AdoptionCard } from "./pages/AdoptionCard";
import { AppFrame } from "./pages/AppFrame";
import { addMeasures, expectTexts } from "./pages/measures";
import { openPlan } from "./pages/openPlan";
import { openScan } from "./pages/openScan";
import { columns, PlanPage, sections } from "./pages/PlanPage";
import { readFramework } from "./pages/readFramework";
import { ResultsPage } from "./pages/ResultsPage";
import { RoutePage } from "./pages/RoutePage";

const [cluster] = readFramework();
const direction = cluster?.heading ?? "";
const [aspect = "", otherAspect = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];
const [title] = columns;

test("[PL7] a new plan goes on from an earlier one, without what is finished", async ({ page }) => {
  const plan = await openPlan(page);
  await plan.title.fill("Plan van Utrecht");
  await plan.from.selectOption("2026");
  await plan.to.selectOption("2028");
  await plan.section(sections[0]).fill("Hoe het begon.");
  await addMeasures(plan, direction, ["Klaar al", "Loopt nog", "Begint nog"]);
  await plan.state(direction, 1).selectOption("Klaar");
  await plan.state(direction, 2).selectOption("Loopt volgens verwachting");
  await new AppFrame(page).goTo("Routekaart");

  const route = new RoutePage(page);
  await route.startPlanFrom("Plan van Utrecht (2026 – 2028): 2 maatregelen nog niet klaar");
  await expect(plan.title).toHaveValue("Plan van Utrecht (2)");
  await expect(plan.section(sections[0])).toHaveValue("Hoe het begon.");
  await expectTexts(plan.column(direction, title), ["Loopt nog", "Begint nog"]);
  await expect(plan.state(direction, 1)).toHaveValue("onTrack");

  await new AppFrame(page).goTo("Routekaart");
  await route.plans.getByRole("link", { name: "Plan van Utrecht", exact: true }).click();
  await expectTexts(plan.column(direction, title), ["Klaar al", "Loopt nog", "Begint nog"]);
});

test("[PL6] plans side by side are told apart by name, for whom, years, size and adoption", async ({
  page,
}) => {
  const plan = await openPlan(page);
  await plan.title.fill("Lokaal plan");
  await plan.from.selectOption("2026");
  await plan.to.selectOption("2028");
  await addMeasures(plan, direction, ["Visie schrijven"]);
  await new AdoptionCard(page, "Plan").adopt("College van B en W");
  await new AppFrame(page).goTo("Routekaart");
  const route = new RoutePage(page);
  await route.startPlan();
  await plan.title.fill("Regionaal plan");
  await plan.from.selectOption("2027");
  await plan.to.selectOption("2030");
  await page.getByRole("radio", { name: "Regionaal" }).check();
  await page.getByRole("textbox", { name: "Naam van de regio" }).fill("Regio Utrecht");
  // The menu stays with the plan that one is in.
  await expect(
    page.getByRole("navigation", { name: "Hoofdmenu" }).locator('[aria-current="page"]'),
  ).toHaveText("Plan van aanpak");

  await new AppFrame(page).goTo("Routekaart");
  await expect(route.plan("Lokaal plan")).toContainText("Lokaal, 2026 – 2028, 1 maatregel");
  await expect(route.plan("Lokaal plan")).toContainText(/Vastgesteld op \d+ \w+ \d{4}/);
  await expect(route.plan("Regionaal plan")).toContainText(
    "Regionaal (Regio Utrecht), 2027 – 2030, 0 maatregelen",
  );
  await expect(route.plan("Regionaal plan")).toContainText("Concept");
  await route.plan("Lokaal plan").getByRole("link").click();
  await new AdoptionCard(page, "Plan").reopen("Beleidsadviseur", "De raad vroeg erom.");
  await new AppFrame(page).goTo("Routekaart");
  await expect(route.plan("Lokaal plan")).toContainText(/Herzien: heropend op \d+ \w+ \d{4}/);
});

test("[BW4] a plan that is removed comes back, at once or later, with its measures", async ({ page }) => {
  const plan = await openPlan(page);
  await addMeasures(plan, direction, ["Visie schrijven"]);
  const name = "Plan van aanpak gemeente Utrecht";
  await new AppFrame(page).goTo("Routekaart");
  const route = new RoutePage(page);
  await route.startPlan();
  await expect(plan.title).toHaveValue(`${name} (2)`);
  await new AppFrame(page).goTo("Routekaart");

  const remove = route.plans.getByRole("button", { name: `${name} verwijderen`, exact: true });
  await remove.click();
  await expect(route.plan(name)).toBeHidden();
  await expect(route.plan(`${name} (2)`)).toBeVisible();
  await route.plans.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(route.plan(name)).toContainText(", 1 maatregel");

  await remove.click();
  await new AppFrame(page).expectSaved();
  await page.reload();
  await route.plans.getByText("Verwijderd (1)").click();
  await route.plans.getByRole("button", { name: `${name} terugzetten` }).click();
  await route.plan(name).getByRole("link").click();
  await expectTexts(plan.column(direction, title), ["Visie schrijven"]);
});

test("[PL6] an adopted plan takes no measure from the results; another plan does", async ({ page }) => {
  const scan = await openScan(page);
  await scan.answer(aspect, "Nog niet");
  await scan.answer(otherAspect, "In ontwikkeling");
  await new AppFrame(page).goTo("Uitkomsten");
  const results = new ResultsPage(page);
  await results.makeMeasure(results.gaps, aspect);
  await results.gaps.getByRole("link", { name: "Naar het plan" }).click();
  const plan = new PlanPage(page);
  await plan.title.fill("Vastgesteld plan");
  await plan.tool(direction, "Meer over maatregel 1").click();
  await expect(page.getByRole("link", { name: /^Komt uit een antwoord in: Zelfscan Utrecht/ })).toBeVisible();
  await new AdoptionCard(page, "Plan").adopt("College van B en W");

  await new AppFrame(page).goTo("Uitkomsten");
  await expect(results.entry(results.gaps, otherAspect)).toContainText("Het plan is vastgesteld.");
  await expect(results.gaps.getByRole("button", { name: "Maak hiervan een maatregel" })).toHaveCount(0);
  await new AppFrame(page).goTo("Routekaart");
  await new RoutePage(page).startPlan();
  await plan.title.fill("Nieuw plan");
  await new AppFrame(page).goTo("Uitkomsten");
  await page.getByRole("radio", { name: /^Nieuw plan / }).check();
  await results.makeMeasure(results.gaps, otherAspect);
});
