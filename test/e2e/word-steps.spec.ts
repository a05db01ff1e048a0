import { expect, test } from "@playwright/test";
import { handFilled } from "../fixtures/handFilled";
import { addMeasures } from "./pages/measures";
import { openPlan } from "./pages/openPlan";
import { readFramework } from "./pages/readFramework";
import { WordPanePage } from "./pages/WordPanePage";

const heading = readFramework()[0]?.heading ?? "";

test("reading and writing say what they are at, and stop in between for as long as nothing is written", async ({
  page,
}) => {
  await addMeasures(await openPlan(page), heading, ["Visie schrijven"]);
  await expect(page.getByText("Bewaard op dit apparaat")).toBeVisible();
  const pane = await WordPanePage.open(page, handFilled([{ heading, rows: [["Visie schrijven"]] }]));
  await pane.expectState("Nog niet gekoppeld");
  // By then the differences were read too, for which what follows waits no longer.
  await expect(pane.button("Document koppelen")).toBeVisible();
  const standing = () => [pane.text(), pane.word.document.bookmarks(), pane.word.document.package.xmlItems()];
  const before = standing();

  let letGo = pane.holdUp();
  await pane.button("Opnieuw lezen").click();
  await expect(page.getByRole("status").filter({ hasText: "Tabellen zoeken…" })).toBeVisible();
  await pane.button("Stoppen").click();
  await expect(page.getByRole("status").filter({ hasText: "Bezig met stoppen…" })).toBeVisible();
  letGo();
  await expect(page.getByText("Gestopt. Er is niets gewijzigd.")).toBeVisible();
  await pane.button("Opnieuw lezen").first().click();
  await expect(page.getByText("Gestopt. Er is niets gewijzigd.")).toBeHidden();

  letGo = pane.holdUp();
  await pane.button("Document koppelen").click();
  await expect(page.getByRole("status").filter({ hasText: "Controleren" })).toBeVisible();
  await pane.button("Stoppen").click();
  letGo();
  await expect(page.getByText("Gestopt. Er is niets gewijzigd.")).toBeVisible();
  expect(standing()).toEqual(before);

  // Once the batch goes to Word there is nothing to stop any more.
  const calls = pane.word.syncs();
  pane.word.before(2, () => {
    letGo = pane.holdUp();
  });
  await pane.button("Document koppelen").click();
  await expect.poll(() => pane.word.syncs()).toBeGreaterThanOrEqual(calls + 2);
  await expect(pane.button("Stoppen")).toBeHidden();
  letGo();
  await pane.expectState(/Gekoppeld · 1 maatregel/);
  pane.expectNoProblems();
});
