import { expect, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { accessibilityProblems, type Rules } from "./pages/accessibilityProblems";
import { AppFrame } from "./pages/AppFrame";
import { screens, troubledScreens } from "./pages/screens";
import { test, type SeededWorkspaces } from "./pages/seededWorkspaces";

/** Everything is looked at once, and in the other appearances what they change: colours. */
const aboutColour = ["color-contrast", "link-in-text-block"];
const light: Appearance = { name: "light", media: {}, rules: "all" };
const dark: Appearance = { name: "dark", media: { colorScheme: "dark" }, rules: aboutColour };
const appearances = [
  light,
  dark,
  { name: "contrast", media: { contrast: "more" }, rules: aboutColour },
] satisfies readonly Appearance[];
const allAppearances = [
  ...appearances,
  // axe reads -webkit-text-fill-color, which tells our colours also where the system paints over them.
  { name: "colours of the system", media: { forcedColors: "active" }, rules: ["link-in-text-block"] },
] satisfies readonly Appearance[];
const wide = { width: 1280, height: 900 };
/** Also what is left of 1280 pixels at 400 %. */
const narrow = { width: 320, height: 640 };
const sizes = [wide, narrow];

interface Appearance {
  readonly name: string;
  readonly media: NonNullable<Parameters<Page["emulateMedia"]>[0]>;
  readonly rules: Rules;
}

/** How a screen is looked at: opened at the first size, then made as wide as the others. */
type Looks = readonly { readonly size: typeof wide; readonly appearances: readonly Appearance[] }[];

const madeNarrow: Looks = [
  { size: wide, appearances },
  // A page that became longer may stand with a target half under its header or below its edge.
  { size: narrow, appearances: [{ ...light, rules: "allButTargets" }] },
];
/** Here targets are measured too, and what closes when a screen becomes narrow. */
const openedNarrow: Looks = [{ size: narrow, appearances: allAppearances }];

// A failure says in words what is wrong and where; recording every step would take a third of the time.
test.use({ trace: "off" });

for (const [looks, options, how] of [
  [madeNarrow, {}, "wide, then narrow"],
  [openedNarrow, { tag: "@all" }, "opened narrow"],
] as const) {
  for (const [name, open] of Object.entries(screens)) {
    test(`${name}, ${how}: nothing in the way of anyone`, options, async ({ browser, seeded }) => {
      await lookAt(browser, { storageState: seeded.storage }, (page) => open(page, seeded), looks);
    });
  }
  for (const [name, open] of Object.entries(troubledScreens)) {
    test(`${name}, ${how}: nothing in the way of anyone`, options, async ({ browser }) => {
      await lookAt(browser, {}, open, looks);
    });
  }
}

for (const name of ["scan with explanations", "results", "plan after removing"]) {
  for (const viewport of sizes) {
    test(`${name}, ${viewport.width} wide: room between letters and lines costs no text`, async ({
      browser,
      seeded,
    }) => {
      const page = await openSeeded(browser, seeded, name, { viewport });
      await spaceOutText(page);

      expect(await clippedTexts(page)).toEqual([]);
      expect(await pageWidth(page)).toBeLessThanOrEqual(viewport.width);
      await page.context().close();
    });
  }
}

test("the appearance that is chosen in the menu is kept", async ({ page }) => {
  await page.goto("/");
  const frame = new AppFrame(page);
  const background = () =>
    page.getByRole("banner").evaluate((header) => getComputedStyle(header).backgroundColor);
  const light = await background();
  await frame.openAppearance();
  await page.getByRole("menuitemradio", { name: "Donker" }).click();
  await expect.poll(background).not.toBe(light);
  const dark = await background();

  await page.reload();
  await expect(frame.title).toBeFocused();
  expect(await background()).toBe(dark);
  await frame.openAppearance();
  await expect(page.getByRole("menuitemradio", { name: "Donker" })).toBeChecked();
});

test("the page says that it is in Dutch, and what it is about", async ({ page }) => {
  await page.goto("/");

  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page).toHaveTitle("Samen werken aan veiligheid · Werken aan veiligheid");
});

/** Opens a screen once, and has the device ask for each appearance in turn: the app follows. */
async function lookAt(
  browser: Browser,
  options: BrowserContextOptions,
  open: (page: Page) => Promise<void>,
  looks: Looks,
): Promise<void> {
  const [first] = looks;
  const context = await browser.newContext({ ...options, viewport: first?.size ?? wide });
  const page = await context.newPage();
  await open(page);
  for (const look of looks) {
    await page.setViewportSize(look.size);
    for (const { name, media, rules } of look.appearances) {
      await test.step(`${look.size.width} wide, ${name}`, async () => {
        await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null, ...media });
        await twoFrames(page);
        expect.soft(await accessibilityProblems(page, rules)).toEqual([]);
      });
    }
    expect.soft(await pageWidth(page)).toBeLessThanOrEqual(look.size.width);
  }
  await context.close();
}

/** By then the app has drawn what was asked for. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
}

async function openSeeded(
  browser: Browser,
  seeded: SeededWorkspaces,
  name: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ storageState: seeded.storage, ...options });
  const page = await context.newPage();
  await screens[name]?.(page, seeded);
  return page;
}

async function pageWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** WCAG 1.4.12, by a style sheet that the Content-Security-Policy does not see: it is made by script. */
async function spaceOutText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Texts of which a part is cut off. What scrolls, such as a text field, shows the rest on demand. */
async function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cutsOff = (value: string) => value === "hidden" || value === "clip";
    return Array.from(document.querySelectorAll("#app *"))
      .filter((element) => element.textContent.trim() !== "" && element.checkVisibility())
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const isForScreenReadersOnly = clipPath === "inset(50%)";
        const isTooWide = element.scrollWidth > element.clientWidth + 1;
        const isTooHigh = element.scrollHeight > element.clientHeight + 1;
        const isCutOff = (cutsOff(overflowX) && isTooWide) || (cutsOff(overflowY) && isTooHigh);
        return isCutOff && !isForScreenReadersOnly;
      })
      .map((element) => element.textContent);
  });
}
