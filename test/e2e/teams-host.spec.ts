import { expect } from "@playwright/test";
import { microsoftLibraries } from "../microsoftLibraries";
import { RoutePage } from "./pages/RoutePage";
import { test } from "./teams/teamsTest";

test.beforeEach(async ({ adviser }) => {
  test.setTimeout(90_000);
  await adviser.addTab("Utrecht");
});

test("a link to a scan opens that scan for another; a link to what is gone says so", async ({
  adviser,
  leader,
}) => {
  await new RoutePage(adviser.app).startScan();
  const name = (await adviser.app.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await adviser.app.getByRole("button", { name: "Link naar deze pagina in Teams" }).click();
  const link = adviser.region.getByLabel("Link", { exact: true });
  await expect(link).toHaveValue(/^\/werkruimte\/.*\/zelfscan\//);

  await leader.goTo("Kanaal Algemeen");
  await leader.expectOpen("Gemeente Utrecht");
  await leader.openLink(await link.inputValue());
  await expect(leader.app.getByRole("heading", { level: 1 })).toHaveText(name, { timeout: 30_000 });

  await leader.openLink((await link.inputValue()).replace(/zelfscan\/.{8}/, "zelfscan/00000000"));
  await expect(leader.app.getByRole("heading", { level: 1 })).toHaveText("Deze pagina is niet gevonden");
  await leader.openLink("<script>alert(1)</script>");
  await expect(leader.app.getByRole("heading", { level: 1 })).toHaveText("Gemeente Utrecht");
});

test(
  "the back button of Teams goes back in the app, and no further than where one came in",
  { tag: "@all" },
  async ({ adviser }) => {
    const title = adviser.app.getByRole("heading", { level: 1 });
    await new RoutePage(adviser.app).startScan();
    await adviser.press("Terug");
    await expect(title).toHaveText("Gemeente Utrecht");
    await adviser.press("Terug");
    await expect(title).toHaveText("Gemeente Utrecht");
  },
);

test(
  "an app that Teams put to sleep wakes up where the tab begins, with what was typed",
  { tag: "@all" },
  async ({ adviser }) => {
    await new RoutePage(adviser.app).startScan();
    await adviser.app.getByRole("textbox", { name: "Ingevuld door" }).fill("Beleidsadviseur");
    await adviser.press("Naar iets anders");
    await adviser.press("Terug naar de app");
    await expect(adviser.app.getByRole("heading", { level: 1 })).toHaveText("Gemeente Utrecht");
    await adviser.app.getByRole("link", { name: "Zelfscan", exact: true }).click();
    await expect(adviser.app.getByRole("textbox", { name: "Ingevuld door" })).toHaveValue("Beleidsadviseur");
  },
);

test("the app goes along with the theme of Teams while it is open", async ({ adviser }) => {
  const background = () =>
    adviser.app.getByRole("banner").evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await background();
  await adviser.wear("Donker");
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await adviser.wear("Contrast");
  await expect.poll(background).not.toBe(dark);
  expect(await background()).toBe("rgb(0, 0, 0)");
  await adviser.wear("Licht");
  await expect.poll(background).toBe(light);
});

test("the work is there from the device before a library of Microsoft 365 has arrived", async ({
  adviser,
  page,
  teams,
}) => {
  const wanted = Object.entries(microsoftLibraries);
  const asked = new Set<string>();
  let mayArrive = false;
  await page.route(`${teams.origins.adviser}/**/*.js`, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const libraries = wanted.flatMap(([name, trace]) => (trace.test(script) ? [name] : []));
    for (const library of libraries) asked.add(library);
    if (libraries.length > 0) await expect.poll(() => mayArrive, { timeout: 40_000 }).toBe(true);
    await route.fulfill({ response });
  });
  await adviser.press("Opnieuw starten");

  await expect(adviser.app.getByRole("heading", { level: 1, name: "Gemeente Utrecht" })).toBeVisible();
  await expect.poll(() => [...asked]).toContain("TeamsJS");
  await expect(adviser.region.locator('iframe[data-surface="tab"]')).not.toHaveAttribute(
    "data-state",
    "success",
  );

  mayArrive = true;
  await adviser.expectOpen("Gemeente Utrecht");
  await expect.poll(() => [...asked]).toContain("MSAL");
});
