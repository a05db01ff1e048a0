import { expect, test } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { openPlan } from "./pages/openPlan";
import { openScan } from "./pages/openScan";
import { RoutePage } from "./pages/RoutePage";

for (const key of ["Tab", "Enter"]) {
  test(`who types the whole name of a municipality and presses ${key} gets that one`, async ({ page }) => {
    await page.goto("/");
    const field = page.getByRole("combobox", { name: "Gemeente" });
    await field.pressSequentially("Utrecht");
    await field.press(key);
    await expect(field).toHaveValue("Utrecht");
    await page.getByRole("button", { name: "Werkruimte maken" }).click();
    await new AppFrame(page).expectTitle("Gemeente Utrecht");
  });
}

for (const key of ["Tab", "Enter"]) {
  test(`who types a name that several municipalities have and presses ${key} chooses one`, async ({
    page,
  }) => {
    await page.goto("/");
    const field = page.getByRole("combobox", { name: "Gemeente" });
    await field.pressSequentially("Bergen");
    await field.press(key);
    await expect(field).toHaveValue("Bergen");
    if (key === "Tab") await page.getByRole("button", { name: "Werkruimte maken" }).click();
    await expect(page.getByText("Kies een gemeente uit de lijst.")).toBeVisible();

    await field.fill("");
    await field.pressSequentially("Bergen");
    await field.press("ArrowDown");
    await field.press("Enter");
    await expect(field).toHaveValue("Bergen (NH)");
    await page.getByRole("button", { name: "Werkruimte maken" }).click();
    await new AppFrame(page).expectTitle("Gemeente Bergen (NH)");
  });
}

test("a form without a municipality says what is missing, in the field", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Werkruimte maken" }).click();
  await expect(page.getByText("Kies een gemeente uit de lijst.")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Gemeente" })).toBeFocused();
});

test("[BW4] a double click removes one scan, and it can be put back long after", async ({ page }) => {
  await openScan(page);
  const frame = new AppFrame(page);
  await frame.goTo("Routekaart");
  await new RoutePage(page).startScan();
  await frame.goTo("Routekaart");
  const removeButtons = page.getByRole("button", { name: /^Zelfscan .* verwijderen$/ });
  await expect(removeButtons).toHaveCount(2);

  await removeButtons.first().dblclick();
  await expect(removeButtons).toHaveCount(1);

  await page.goto("/");
  await page.goBack();
  await page.getByText("Verwijderd (1)").click();
  await page.getByRole("button", { name: /terugzetten$/ }).click();
  await expect(removeButtons).toHaveCount(2);
  await expect(page.getByText("Verwijderd (1)")).toBeHidden();
});

test("on paper a plan keeps its table and has no buttons", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const plan = await openPlan(page);
  const heading = "Kwaliteitsstandaard 10: Samenwerking met Veilig Thuis";
  await plan.addButton(heading).click();
  await expect(plan.table(heading)).toBeVisible();

  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794, height: 1123 });
  await expect(plan.table(heading)).toBeVisible();
  await expect(page.getByRole("button", { name: /Maatregel toevoegen/ }).first()).toBeHidden();
});

test("without the history API, which Office.js takes away, one goes to every screen and back", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window.history, { pushState: null, replaceState: null });
  });
  await openScan(page);
  const frame = new AppFrame(page);
  for (const [item, title] of [
    ["Uitkomsten", /^Uitkomsten/],
    ["Infobox", /^Infobox|^Standaard/],
    ["Instellingen", "Instellingen"],
  ] as const) {
    await frame.goTo(item);
    await frame.expectTitle(title);
  }
  await page.goBack();
  await page.goBack();
  await frame.expectTitle(/^Uitkomsten/);
});
