import { expect, test, type Page } from "@playwright/test";
import { validate } from "../documents/validate";
import { cellAt } from "../fakes/word/state/tableParts";
import { replaceText } from "../fakes/word/state/text";
import { within } from "../fakes/word/state/xml";
import { handFilled } from "../fixtures/handFilled";
import { accessibilityProblems } from "./pages/accessibilityProblems";
import { addMeasures } from "./pages/measures";
import { openPlan } from "./pages/openPlan";
import { readFramework } from "./pages/readFramework";
import { WordPanePage } from "./pages/WordPanePage";

const heading = readFramework()[0]?.heading ?? "";

test("a table that was filled in by hand is linked, brought up to date, edited by a person and read back", async ({
  page,
}) => {
  await aPlanWith(page, ["Visie schrijven", "Regie beleggen"]);
  const pane = await WordPanePage.open(
    page,
    handFilled([
      {
        heading,
        rows: [
          ["Visie schrijven", "Er is een concept"],
          ["Regie beleggen", ""],
        ],
      },
    ]),
  );
  const text = pane.word.document.textOf(pane.word.document.body);
  await pane.expectState("Nog niet gekoppeld");
  await page.screenshot({ path: "/tmp/wshots/unlinked.png", fullPage: true });
  await pane.button("Document koppelen").click();
  await pane.expectState(/Gekoppeld · 2 maatregelen/);
  expect(pane.word.document.textOf(pane.word.document.body)).toBe(text);
  await page.screenshot({ path: "/tmp/wshots/linked.png", fullPage: true });
  pane.expectNoProblems();
});

async function aPlanWith(page: Page, titles: readonly string[]): Promise<void> {
  const plan = await openPlan(page);
  await addMeasures(plan, heading, titles);
  await expect(page.getByText("Bewaard op dit apparaat")).toBeVisible();
}
