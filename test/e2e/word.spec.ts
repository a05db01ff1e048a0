import { expect, test, type Page } from "@playwright/test";
import { validate } from "../documents/validate";
import { handFilled } from "../fixtures/handFilled";
import { takeRowOut, typeAt } from "../word/people";
import { addMeasures } from "./pages/measures";
import { openPlan } from "./pages/openPlan";
import { PlanPage } from "./pages/PlanPage";
import { RenderedDocument } from "./pages/RenderedDocument";
import { readFramework } from "./pages/readFramework";
import { WordPanePage } from "./pages/WordPanePage";

const heading = readFramework()[0]?.heading ?? "";
const [state, improvement] = ["Huidige stand van zaken", "Omschrijving verbeteractie"] as const;

test("a table that was filled in by hand is linked, brought up to date, edited by a person and read back", async ({
  page,
  context,
}) => {
  const address = await aPlanWith(page, ["Visie schrijven", "Regie beleggen"]);
  const pane = await WordPanePage.open(page, handFilled([{ heading, rows }]));
  const before = pane.text();
  const seen = await RenderedDocument.open(context);
  await seen.show(pane.word.save());
  const [header = [], ...filledIn] = await seen.rows();
  expect(filledIn.slice(0, 2)).toEqual([
    ["Visie schrijven", "Er is een concept", "", "", "", "", ""],
    ["Regie beleggen", "", "", "", "", "", ""],
  ]);

  await pane.expectState("Nog niet gekoppeld");
  await pane.button("Document koppelen").click();
  await pane.expectState(/Gekoppeld · 2 maatregelen/);
  expect(pane.text()).toBe(before);

  await pane.choose(`Visie schrijven: ${state}`, "Word");
  await pane.apply("1 tekst in het plan wijzigt");
  expect(pane.text()).toBe(before);

  // A person types in Word, another in the app, and both at the same cell.
  typeAt({ row: 2, column: 3 }, "Eén regisseur")(pane.word.document);
  typeAt({ row: 1, column: 1 }, "Er is een tweede concept")(pane.word.document);
  const app = await context.newPage();
  await app.goto(address);
  const plan = new PlanPage(app);
  await expect(plan.column(heading, state).first()).toHaveValue("Er is een concept");
  await plan.column(heading, improvement).first().fill("Een avond met de raad");
  await plan.column(heading, state).first().fill("De visie is klaar");
  await expect(app.getByText("Bewaard op dit apparaat")).toBeVisible();
  await app.close();

  await pane.button("Opnieuw lezen").click();
  await expect(pane.section("Uit Word naar het plan (1)")).toContainText("Eén regisseur");
  await expect(pane.section("Uit het plan naar Word (1)")).toContainText("Een avond met de raad");
  await expect(pane.section("Zelf kiezen (1)")).toContainText("In beide gewijzigd");
  await pane.expectChosen(`Visie schrijven: ${state}`, "Laten staan");
  await pane.choose(`Visie schrijven: ${state}`, "Plan");
  await pane.apply("2 cellen in Word krijgen een andere tekst");

  expect(pane.text()).toContain("Een avond met de raad");
  expect(pane.text()).toContain("De visie is klaar");
  await expect(page.getByText("Document en plan zeggen hetzelfde.")).toBeVisible();
  await seen.show(pane.word.save());
  expect(await seen.rows()).toEqual([
    header,
    ["Visie schrijven", "De visie is klaar", "Een avond met de raad", "", "", "", ""],
    ["Regie beleggen", "", "", "Eén regisseur", "", "", ""],
    ...filledIn.slice(2),
  ]);
  expect(await validate(pane.word.save())).toEqual([]);
  pane.expectNoProblems();
});

test("a plan comes in at the cursor, and what was written is taken back", async ({ page }) => {
  await aPlanWith(page, ["Visie schrijven"]);
  const pane = await WordPanePage.open(page, handFilled([], "Onze nota"));
  await pane.button("Plan invoegen bij de cursor").click();
  await pane.expectState(/Gekoppeld · 1 maatregel/);
  expect(pane.text()).toMatch(/^Onze nota\n.*Visie schrijven/s);

  typeAt({ row: 1, column: 1 }, "In Word getypt")(pane.word.document);
  await pane.button("Opnieuw lezen").click();
  await pane.apply("1 tekst in het plan wijzigt");
  await pane.button("Ongedaan maken").click();
  await expect(pane.section("Uit Word naar het plan (1)")).toContainText("In Word getypt");
  expect(await validate(pane.word.save())).toEqual([]);
  pane.expectNoProblems();
});

test("what was taken out in Word and what is richly formatted is never chosen beforehand", async ({
  page,
  context,
}) => {
  const address = await aPlanWith(page, ["Visie schrijven", "Regie beleggen"]);
  const rich = { runs: "<w:r><w:rPr><w:b/></w:rPr><w:t>Vet</w:t></w:r><w:r><w:t> en gewoon</w:t></w:r>" };
  const pane = await WordPanePage.open(
    page,
    handFilled([{ heading, rows: [["Visie schrijven", rich], ["Regie beleggen"]] }]),
  );
  await pane.choose(`Visie schrijven: ${state}`, "Word");
  await pane.apply("1 tekst in het plan wijzigt");

  const app = await context.newPage();
  await app.goto(address);
  await new PlanPage(app).column(heading, state).first().fill("In de lijst getypt");
  await expect(app.getByText("Bewaard op dit apparaat")).toBeVisible();
  await app.close();
  takeRowOut(2)(pane.word.document);
  await pane.button("Opnieuw lezen").click();

  await pane.expectChosen(`Visie schrijven: ${state}`, "Laten staan");
  await pane.expectChosen(/Regie beleggen/, "Laten staan");
  await pane.choose(/Regie beleggen/, "Uit het plan verwijderen");
  await expect(pane.button("Wijzigingen toepassen")).toBeDisabled();
  await page.getByRole("checkbox", { name: "Ja, verwijder 1 maatregel" }).check();
  await pane.button("Wijzigingen toepassen").click();
  await pane.expectState(/Gekoppeld · 1 maatregel/);
  pane.expectNoProblems();
});

test("the link is broken: all text stays, and nothing of ours is left in the file", async ({ page }) => {
  await aPlanWith(page, ["Visie schrijven", "Regie beleggen"]);
  const pane = await WordPanePage.open(page, handFilled([{ heading, rows }]));
  await pane.button("Document koppelen").click();
  await pane.expectState(/Gekoppeld/);
  expect(await pane.settings()).toEqual({ "Office.AutoShowTaskpaneWithDocument": true });
  const before = pane.text();
  await pane.button("Koppeling verbreken").click();
  await expect(pane.button("Ja, verbreken")).toBeFocused();
  await pane.button("Ja, verbreken").click();
  await pane.expectState("Nog niet gekoppeld");

  expect(pane.text()).toBe(before);
  expect(pane.word.document.bookmarks().filter(({ name }) => name.startsWith("_pva_"))).toEqual([]);
  expect(pane.word.document.package.xmlItems()).toEqual([]);
  expect(await pane.settings()).toEqual({});
  pane.expectNoProblems();
});

test("Word that only shows the document says so, and what stands in it can be read", async ({ page }) => {
  await aPlanWith(page, ["Visie schrijven", "Regie beleggen"]);
  const settings = { refusesWrites: "GeneralException" } as const;
  const pane = await WordPanePage.open(page, handFilled([{ heading, rows }]), { settings });
  await pane.button("Document koppelen").click();
  await expect(page.getByRole("alert")).toContainText("Word staat dit document nu niet toe te wijzigen.");
  await pane.expectState("Alleen lezen");
  await pane.button(`Toon in Word: Visie schrijven: ${state}`).click();
  await expect
    .poll(() => pane.word.document.shown.map(pane.word.document.textOf))
    .toEqual(["Er is een concept"]);
});

test("outside Word, and in a Word that is too old, the page says where it belongs", async ({ page }) => {
  await WordPanePage.open(page, handFilled([]), { host: null });
  await expect(page.getByRole("heading", { name: "Dit deelvenster hoort bij Word" })).toBeVisible();
  const old = await page.context().newPage();
  await WordPanePage.open(old, handFilled([]), { wordApi: "1.3" });
  await expect(old.getByRole("heading", { name: "Deze versie van Word is te oud" })).toBeVisible();
});

const rows = [
  ["Visie schrijven", "Er is een concept"],
  ["Regie beleggen", ""],
];

/** Gives the address of the plan. */
async function aPlanWith(page: Page, titles: readonly string[]): Promise<string> {
  await addMeasures(await openPlan(page), heading, titles);
  await expect(page.getByText("Bewaard op dit apparaat")).toBeVisible();
  return page.url();
}
