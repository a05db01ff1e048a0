import { expect } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { HelpDrawer } from "./pages/HelpDrawer";
import { test } from "./pages/seededWorkspaces";
import { ResultsPage } from "./pages/ResultsPage";
import { StartPage } from "./pages/StartPage";

const invented = "Verzonnen voorbeeld: niets hiervan is echt";

test("help is about the screen where one is, and gives the focus back", async ({ page }) => {
  const help = new HelpDrawer(page);
  await new StartPage(page).open();
  await help.open("Begin");
  await page.keyboard.press("Escape");
  await expect(help.drawer).toBeHidden();
  await expect(help.button).toBeFocused();

  await new StartPage(page).makeWorkspaceOf("Zeist");
  await help.open("Routekaart");
});

test("a link to another chapter stays in the help; the whole guide opens in the workspace", async ({
  page,
}) => {
  const help = new HelpDrawer(page);
  const frame = new AppFrame(page);
  await new StartPage(page).open();
  await new StartPage(page).makeWorkspaceOf("Zeist");
  await help.open("Routekaart");
  await help.drawer.getByRole("button", { name: "de zelfscan", exact: true }).click();
  await help.expectChapter("De zelfscan");
  await expect(help.drawer.getByRole("heading", { level: 3 })).toBeFocused();

  await help.wholeGuide.click();
  await frame.expectTitle("Handleiding: De zelfscan");
  await expect(frame.title).toBeFocused();
  await expect(help.drawer).toBeHidden();
  await page.getByRole("link", { name: "Volgende: Vragen beantwoorden" }).click();
  await frame.expectTitle("Handleiding: Vragen beantwoorden");
  await frame.goTo("Routekaart");
  await frame.expectTitle("Gemeente Zeist");
});

test("help that was asked for while the screen was loading keeps the focus", async ({ page }) => {
  const help = new HelpDrawer(page);
  await page.goto("/");
  await help.open("Begin");
  // By no role: behind the help the screen is hidden from who cannot see it.
  await expect(page.getByText("Samen werken aan veiligheid")).toBeAttached();
  await expect(help.drawer.getByRole("button", { name: "Help sluiten" })).toBeFocused();
});

test("help that cannot be loaded says so, and comes when there is a connection again", async ({ page }) => {
  const help = new HelpDrawer(page);
  const frame = new AppFrame(page);
  await new StartPage(page).open();
  await page.route("**/*.js", (route) => route.abort("internetdisconnected"));
  await help.button.click();
  await expect(frame.problem).toContainText("Dit deel van de app kon niet geladen worden.");

  await page.unroute("**/*.js");
  await frame.retry.click();
  await help.expectChapter("Begin");
});

test("a chapter that is not there is not found", async ({ page }) => {
  await page.goto("/#/handleiding/bestaat-niet");
  await new AppFrame(page).expectTitle("Deze pagina is niet gevonden");
});

test("the invented workspace is filled, says on every screen and on paper that it is, and is made once", async ({
  page,
}) => {
  const frame = new AppFrame(page);
  await new StartPage(page).open();
  await page.getByRole("button", { name: "Bekijk een verzonnen voorbeeld" }).click();
  await frame.expectTitle("Verzonnen voorbeeld: gemeente Voorbeeldstad");
  await expect(page.getByText("Vastgesteld op 21 mei 2024")).toBeVisible();

  await frame.goTo("Uitkomsten");
  await new ResultsPage(page).unfoldGaps();
  await expect(page.getByText("Staat in het plan").first()).toBeVisible();
  for (const screen of ["Routekaart", "Zelfscan", "Uitkomsten", "Plan van aanpak", "Infobox"] as const) {
    await frame.goTo(screen);
    await expect(page.getByRole("banner").getByText(invented)).toBeVisible();
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(invented).locator("visible=true")).toHaveCount(1);
  await page.emulateMedia({ media: "screen" });

  await page.goto("/#/");
  await expect(page.getByRole("region", { name: "Verder met" }).getByRole("link")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Bekijk een verzonnen voorbeeld" })).toBeHidden();
});
