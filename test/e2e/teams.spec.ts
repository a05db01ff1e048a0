import { expect } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { readFramework } from "./pages/readFramework";
import { ResultsPage } from "./pages/ResultsPage";
import { RoutePage } from "./pages/RoutePage";
import { ScanPage } from "./pages/ScanPage";
import { test } from "./teams/teamsTest";

const [cluster] = readFramework();
const [first = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];
/** A device at rest looks every 37.5 seconds at most (usecases/replicate/pauseAfter). */
const shared = { timeout: 45_000 };

test.describe("in a site without lists", () => {
  test.use({ hasLists: false });

  test("from an empty channel to a plan: one sets up the tab, two fill in, both see the measure", async ({
    adviser,
    leader,
    teams,
  }) => {
    test.setTimeout(150_000);
    await adviser.addTab("Utrecht");
    await leader.goTo("Kanaal Algemeen");
    await leader.expectOpen("Gemeente Utrecht");

    await test.step("one begins a scan and answers", async () => {
      await new RoutePage(adviser.app).startScan();
      await adviser.app.getByRole("link", { name: "Begin met de vragen" }).click();
      const scan = new ScanPage(adviser.app);
      await scan.answer(first, "Nog niet");
      await scan.explain(first, "De visie is uit 2019.");
    });

    await test.step("the other sees the answer and makes a measure of it", async () => {
      const menu = leader.app.getByRole("navigation", { name: "Hoofdmenu" });
      await menu.getByRole("link", { name: "Uitkomsten" }).click(shared);
      const results = new ResultsPage(leader.app);
      await expect(results.gaps).toContainText(first, shared);
      await results.makeMeasure(results.gaps, first);
    });

    await test.step("the first has it in the plan, and in the lists of the team", async () => {
      await new AppFrame(adviser.app).goTo("Plan van aanpak");
      await expect(adviser.app.locator("[data-measure]").first()).toContainText(
        "De visie is uit 2019.",
        shared,
      );
      expect(teams.tenant.graph.staff().rows("Maatregelen")).toHaveLength(1);
    });

    await test.step("in the personal app it stands among what is to be done", async () => {
      await adviser.goTo("Persoonlijke app");
      const measures = adviser.app.getByRole("region", { name: "Mijn maatregelen" });
      await measures.getByRole("link", { name: first.slice(0, 20) }).click();
      await expect(adviser.app.locator("[data-measure]").first()).toBeInViewport();
    });
  });

  test("a tab can stay on this device, without Microsoft 365", async ({ adviser, leader, teams }) => {
    await adviser.press("Tab toevoegen");
    await adviser.setUp.getByRole("radio", { name: "Alleen op dit apparaat" }).click();
    await adviser.press("Opslaan");
    await expect(adviser.app.getByRole("heading", { level: 1 })).toHaveText("Samen werken aan veiligheid");
    await adviser.app.getByRole("combobox", { name: "Gemeente" }).fill("Utrecht");
    await adviser.app.getByRole("button", { name: "Werkruimte maken" }).click();
    await adviser.expectOpen("Gemeente Utrecht");
    await leader.goTo("Kanaal Algemeen");
    await expect(leader.app.getByRole("heading", { level: 1 })).toHaveText("Samen werken aan veiligheid");
    expect(teams.tenant.graph.rootSite().lists).toEqual([]);
  });
});

test(
  "who loses the connection works on, and after starting anew nothing is lost [SY1]",
  { tag: "@all" },
  async ({ adviser, leader }) => {
    test.setTimeout(120_000);
    await adviser.addTab("Utrecht");
    await leader.goTo("Kanaal Algemeen");
    await leader.expectOpen("Gemeente Utrecht");
    await new RoutePage(leader.app).startScan();
    const state = leader.app.getByRole("banner").locator("[data-place]");
    await expect(state).toHaveText("Bewaard in SharePoint", shared);

    await leader.press("Verbinding verbreken");
    await leader.app.getByRole("textbox", { name: "Ingevuld door" }).fill("Teamleider lokaal team");
    await expect(state).toHaveText(/^Wacht op verbinding/, shared);
    await leader.press("Verbinding herstellen");
    await leader.press("Opnieuw starten");
    await expect(state).toHaveText("Bewaard in SharePoint", shared);
    await expect
      .poll(async () => adviser.app.getByRole("link", { name: "Zelfscan", exact: true }).count(), shared)
      .toBeGreaterThan(0);
    await adviser.app.getByRole("link", { name: "Zelfscan", exact: true }).click();
    await expect(adviser.app.getByRole("textbox", { name: "Ingevuld door" })).toHaveValue(
      "Teamleider lokaal team",
      shared,
    );
  },
);

test("removing a tab removes no data: set up anew it shows the same workspace", async ({ adviser }) => {
  test.setTimeout(90_000);
  await adviser.addTab("Utrecht");
  await adviser.press("Tab verwijderen");
  await expect(adviser.region.locator("iframe")).toHaveCount(0);
  await adviser.press("Tab toevoegen");
  await adviser.setUp.getByRole("radio", { name: "Gemeente Utrecht" }).click();
  await adviser.press("Opslaan");
  await adviser.expectOpen("Gemeente Utrecht");
});
