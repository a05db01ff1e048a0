import type { Locator, Page } from "@playwright/test";
import { makeLists } from "../e2e/teams/makeLists";
import { openTeams } from "../e2e/teams/simulatedTeams";
import { figureBelow, medianOf, type Figure } from "./figure";
import { onBuiltSite } from "./onBuiltSite";
import { newPage } from "./slowPage";

const rounds = 7;
/** The start in Teams waits for the host's context, of which a plain browser knows nothing. */
const limit = 1.5;

/** From the start of the page to its first text or picture: as a tab in the simulated Teams, and in a plain browser. */
export function benchTeams(): Promise<readonly Figure[]> {
  return onBuiltSite(async (browser) => {
    const page = await newPage(browser);
    const teams = await openTeams(page);
    try {
      await makeLists(teams.tenant);
      const adviser = teams.person("adviser");
      await adviser.addTab("Utrecht");
      const plain = await page.context().newPage();
      const times = { teams: [] as number[], plain: [] as number[] };
      for (let round = 0; round < rounds; round += 1) {
        times.plain.push(await plainPaint(plain, `${teams.origins.adviser}/index.html?ronde=${round}#/`));
        await page.bringToFront();
        await adviser.press("Opnieuw starten");
        await adviser.expectOpen("Gemeente Utrecht");
        times.teams.push(await firstPaint(adviser.app.locator("html")));
      }
      const [inTeams, inPlain] = [medianOf(times.teams), medianOf(times.plain)];
      return [
        figureBelow(limit, {
          group: "teams",
          name: `first paint of the tab (${inTeams.toFixed(0)} ms), median of ${rounds}`,
          value: inTeams / inPlain,
          unit: "× peer",
          peer: `the same page in a plain browser ${inPlain.toFixed(0)} ms`,
        }),
      ];
    } finally {
      await teams.close();
    }
  });
}

async function plainPaint(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return firstPaint(page.locator("html"));
}

function firstPaint(html: Locator): Promise<number> {
  return html.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
  );
}
