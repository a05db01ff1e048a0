import { expect } from "@playwright/test";
import { refuseStorage } from "./pages/circumstances";
import { test } from "./teams/teamsTest";

const slow = { timeout: 30_000 };

test("the page to set up a tab says where it belongs when it is opened outside Teams", async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL ?? ""}/instellen.html`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Open deze pagina in Teams");
  await page.getByRole("link", { name: "De app in de browser openen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Samen werken aan veiligheid");
});

test("in a frame of a host that never answers the app opens all the same, and says so", async ({
  page,
  teams,
}) => {
  await page.route("https://teams.microsoft.com/silent", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe src="${teams.origins.adviser}/" width="1000" height="900">`,
    }),
  );
  await page.goto("https://teams.microsoft.com/silent");
  const app = page.frameLocator("iframe");
  await expect(app.getByRole("heading", { level: 1 })).toHaveText("Samen werken aan veiligheid");
  await expect(app.getByText("Teams antwoordt niet.")).toBeVisible();

  await page.locator("iframe").evaluate((frame: HTMLIFrameElement, to) => {
    frame.src = to;
  }, `${teams.origins.adviser}/instellen.html`);
  await expect(app.getByRole("heading", { level: 1 })).toHaveText("Teams antwoordt niet");
});

test("no other than Microsoft can put the app in a frame", async ({ page, teams }) => {
  await page.route("https://elders.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${teams.origins.adviser}/"></iframe>` }),
  );
  await page.context().grantPermissions(["local-network-access"], { origin: "https://elders.example" });
  await page.goto("https://elders.example/");
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveCount(0);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});

test("a browser that keeps nothing in a frame leads to a window of its own", async ({
  adviser,
  leader,
  page,
}) => {
  await adviser.addTab("Utrecht");
  await leader.goTo("Kanaal Algemeen");
  await leader.expectOpen("Gemeente Utrecht");
  await refuseStorage(page.context());
  await leader.press("Opnieuw starten");
  await expect(leader.app.getByRole("heading", { level: 1 })).toHaveText(
    "De browser bewaart hier niets",
    slow,
  );
  await expect(leader.app.getByRole("link", { name: "In een eigen venster openen" })).toHaveAttribute(
    "href",
    /index\.html\?site=.*#\/werkruimte\//,
  );
});

test("a site that is gone, and a workspace that is gone, each say what to do", async ({
  adviser,
  leader,
  teams,
}) => {
  await adviser.addTab("Utrecht");
  await leader.goTo("Kanaal Algemeen");
  await leader.expectOpen("Gemeente Utrecht");
  await leader.openLink("/werkruimte/00000000-0000-4000-8000-000000000000");
  await expect(leader.app.getByRole("heading", { level: 1 })).toHaveText(
    "Deze werkruimte is er niet meer",
    slow,
  );
  await leader.app.getByRole("link", { name: "Andere werkruimtes bekijken" }).click();
  await expect(leader.app.getByRole("link", { name: "Gemeente Utrecht" })).toBeVisible();

  await adviser.press("Tab instellen");
  await adviser.findSite(`${teams.tenant.siteAddress}/sites/bestaat-niet`);
  await expect(adviser.setUp.getByRole("alert")).toContainText("Deze SharePoint-site is niet gevonden.");
  await adviser.findSite("veiligheid");
  await expect(adviser.setUp.getByRole("alert")).toContainText("Deze SharePoint-site is niet gevonden.");
});

test("who may not make lists hears so before anything is saved", async ({ outsider }) => {
  await outsider.goTo("Kanaal Algemeen");
  await outsider.press("Tab toevoegen");
  await expect(outsider.setUp.getByRole("alert")).toContainText("Deze SharePoint-site is niet gevonden.");
  await expect(outsider.region.getByRole("button", { name: "Opslaan" })).toBeDisabled();
  await outsider.setUp.getByRole("radio", { name: "Alleen op dit apparaat" }).click();
  await expect(outsider.region.getByRole("button", { name: "Opslaan" })).toBeEnabled();
});

test("a link to a tab that is opened in a plain browser asks to sign in; where pop-ups are blocked it says so", async ({
  adviser,
  page,
  teams,
}) => {
  await adviser.addTab("Utrecht");
  const address = (await adviser.region.locator('iframe[data-surface="tab"]').getAttribute("src")) ?? "";
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(address.replace(teams.origins.adviser, teams.origins.leader));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Meld u aan om de werkruimte van uw team te openen",
    slow,
  );
  await page.getByRole("button", { name: "Aanmelden" }).click();
  await expect(page.getByText("Sta pop-ups toe voor deze app")).toBeVisible(slow);
});
