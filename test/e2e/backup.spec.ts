import { expect, test } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { openPlan } from "./pages/openPlan";
import { openRoute } from "./pages/openRoute";
import { TakeAlong } from "./pages/TakeAlong";

test("[BW8] after two weeks without a backup the home of a workspace says so, until there is one", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2026-11-01T10:00:00Z"));
  await openPlan(page);
  await new AppFrame(page).goTo("Routekaart");
  const reminder = page.getByText("Van deze werkruimte is nog geen reservekopie.");
  await expect(page.getByRole("region", { name: "Volgende stap" })).toBeVisible();
  await expect(reminder).toBeHidden();

  await page.clock.setFixedTime(new Date("2026-11-16T10:00:00Z"));
  await page.reload();
  await expect(reminder).toBeVisible();
  await new TakeAlong(page).download();
  await expect(page.getByText("Gelukt. Kijk bij uw downloads")).toBeFocused();
  await page.reload();
  await expect(page.getByRole("region", { name: "Volgende stap" })).toBeVisible();
  await expect(reminder).toBeHidden();
});

test("the browser is asked to keep what is stored once there is something, and its answer is shown", async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const isKept = () => Promise.resolve(sessionStorage.getItem("gevraagd") !== null);
    navigator.storage.persisted = isKept;
    navigator.storage.persist = () => {
      sessionStorage.setItem("gevraagd", "ja");
      return isKept();
    };
  });
  await page.goto("/#/");
  await expect(new TakeAlong(page).openButton).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem("gevraagd"))).toBeNull();
  await openRoute(page);
  await new AppFrame(page).goTo("Instellingen");
  await expect(
    page.getByText("De browser heeft beloofd dat hij uw werk niet vanzelf opruimt."),
  ).toBeVisible();
});
