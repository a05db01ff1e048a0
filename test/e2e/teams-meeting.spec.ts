import { expect } from "@playwright/test";
import { people } from "../teams/aSimulatedTenant";
import { RoutePage } from "./pages/RoutePage";
import { test } from "./teams/teamsTest";

/** A device at rest looks every 37.5 seconds at most (usecases/replicate/pauseAfter). */
const shared = { timeout: 45_000 };

test.beforeEach(async ({ adviser, teams }) => {
  test.setTimeout(120_000);
  await adviser.goTo("Vergadering");
  await adviser.addTab("Utrecht", teams.tenant.siteAddress);
});

test("the side panel is shared to the screen of the meeting and back; who comes late sees the same", async ({
  adviser,
  leader,
}) => {
  expect((await adviser.region.locator('iframe[data-surface="sidePanel"]').boundingBox())?.width).toBeCloseTo(
    322,
    0,
  );
  await adviser.app.getByRole("button", { name: "Tonen aan iedereen in de vergadering" }).click();
  await expect(
    adviser.app.getByRole("button", { name: "Stoppen met tonen in de vergadering" }),
  ).toBeVisible();
  await expect(adviser.stage.getByRole("heading", { level: 1 })).toHaveText("Gemeente Utrecht", shared);

  await leader.goTo("Vergadering");
  await leader.expectOpen("Gemeente Utrecht");
  await expect(leader.stage.getByRole("heading", { level: 1 })).toHaveText("Gemeente Utrecht", shared);

  await new RoutePage(leader.app).startScan();
  await expect(adviser.stage.getByRole("region", { name: "Zelfscans" })).toContainText(
    "Zelfscan Utrecht",
    shared,
  );

  await adviser.app.getByRole("button", { name: "Stoppen met tonen in de vergadering" }).click();
  await expect(adviser.region.locator('iframe[data-surface="stage"]')).toHaveCount(0);
  await expect(leader.region.locator('iframe[data-surface="stage"]')).toHaveCount(0);
});

test("a side panel that was closed opens where the work is, and work typed just before is kept", async ({
  adviser,
}) => {
  await new RoutePage(adviser.app).startScan();
  await adviser.app.getByRole("textbox", { name: "Ingevuld door" }).fill("Beleidsadviseur");
  await adviser.press("Zijpaneel sluiten");
  await adviser.press("Zijpaneel openen");
  await adviser.expectOpen("Gemeente Utrecht");
  await adviser.app.getByRole("link", { name: "Zelfscan", exact: true }).click();
  await expect(adviser.app.getByRole("textbox", { name: "Ingevuld door" })).toHaveValue("Beleidsadviseur");
});

test("who has no rights hears what can be done, and comes in once there are rights", async ({
  outsider,
  teams,
}) => {
  await outsider.goTo("Vergadering");
  const title = outsider.app.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("U kunt nog niet bij deze werkruimte", shared);
  await expect(outsider.app.getByText("Kijk dan mee op het gedeelde scherm")).toBeVisible();
  await expect(outsider.app.getByRole("link", { name: "Toegang vragen in SharePoint" })).toHaveAttribute(
    "href",
    teams.tenant.siteAddress,
  );

  teams.tenant.graph.rootSite().roles[people.outsider.id] = "write";
  await outsider.press("Opnieuw starten");
  await outsider.expectOpen("Gemeente Utrecht");
});
