import { readFile, writeFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { openDocx, parsePart, tablesOf } from "../documents/openDocx";
import { validate } from "../documents/validate";
import { aDocx, formHeadings, p, retyped, tbl, tr } from "../documents/aDocx";
import { addMeasures, expectTexts } from "./pages/measures";
import { openPlan } from "./pages/openPlan";
import { columns } from "./pages/PlanPage";
import { readFramework } from "./pages/readFramework";

const cluster = readFramework()[0];
const heading = cluster?.heading ?? "";

/** The form of the VNG as somebody filled it in, with a table of their own before it. */
const filledForm = (rows: readonly (readonly string[])[]) =>
  aDocx(
    p("Ons eigen plan") +
      tbl([tr(["Vastgesteld door", "college"])], 2) +
      p(heading) +
      tbl([
        tr(formHeadings, "<w:trPr><w:tblHeader/></w:trPr>"),
        ...rows.map((row) => tr(row)),
        tr(["", "", "", "", "", "", ""]),
      ]),
  );

test("[UW4] [UW6] a form that was filled by hand is linked, kept up to date, and read back with a conflict resolved", async ({
  page,
}, testInfo) => {
  const plan = await openPlan(page);
  await addMeasures(plan, heading, ["Visie schrijven", "Opdracht geven"]);
  await toWordFile(page);
  const bytes = filledForm([["Visie schrijven", "", "", "", "Raad", "", ""]]);
  await choose(page, "Word-bestand kiezen", await fileAt(testInfo.outputPath("plan.docx"), bytes));
  await expect(page.getByText(/Nog niet gekoppeld\. De app vindt 1 tabel/)).toBeVisible();
  // What differs without anybody knowing since when is for a person to choose.
  await part(page, "Visie schrijven: Wie gaat het doen?").getByRole("radio", { name: "Word" }).check();
  await expect(page.getByText("1 maatregel komt in Word")).toBeVisible();
  await expect(page.getByText("1 tekst in het plan wijzigt")).toBeVisible();
  const accessibility = await new AxeBuilder({ page }).analyze();
  expect(accessibility.violations).toEqual([]);
  await page.getByRole("button", { name: "Wijzigingen toepassen" }).click();
  const linked = await downloaded(page);
  expect(tablesIn(linked)).toEqual([
    [["Vastgesteld door", "college"]],
    [
      formHeadings,
      ["Visie schrijven", "", "", "", "Raad", "", ""],
      ["Opdracht geven", "", "", "", "", "", ""],
    ],
  ]);
  expect(await validate(linked)).toEqual([]);

  // Somebody goes on in Word, and somebody else here.
  await page.getByRole("link", { name: "Terug naar het plan" }).click();
  await plan.column(heading, columns[4]).first().fill("Team");
  await plan.column(heading, columns[5]).first().fill("2027");
  await plan.column(heading, columns[5]).first().blur();
  const edited = retyped(retyped(linked, "Raad", "College"), "Opdracht geven", "Opdracht verlenen");
  await toWordFile(page);
  await choose(page, "Word-bestand kiezen", await fileAt(testInfo.outputPath("terug.docx"), edited));
  await expect(page.getByText(/Gekoppeld aan dit plan\. 2 maatregelen staan in beide/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Zelf kiezen (1)" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Uit Word naar het plan (1)" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Uit het plan naar Word (1)" })).toBeVisible();
  await part(page, "Visie schrijven: Wie gaat het doen?").getByRole("radio", { name: "Plan" }).check();
  await page.getByRole("button", { name: "Wijzigingen toepassen" }).click();
  const after = await downloaded(page);
  expect(tablesIn(after)[1]?.slice(1)).toEqual([
    ["Visie schrijven", "", "", "", "Team", "2027", ""],
    ["Opdracht verlenen", "", "", "", "", "", ""],
  ]);
  expect(await validate(after)).toEqual([]);
  await expect(page.getByText("Document en plan zeggen hetzelfde.")).toBeVisible();

  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(
    page.getByText("Alles staat weer zoals het was, in het document en in het plan."),
  ).toBeVisible();
  await page.getByRole("link", { name: "Terug naar het plan" }).click();
  await expectTexts(plan.column(heading, columns[0]), ["Visie schrijven", "Opdracht geven"]);
});

test("[UW10] a file that is no Word file, or an old one, is refused with what to do", async ({
  page,
}, testInfo) => {
  await openPlan(page);
  await toWordFile(page);
  await choose(page, "Word-bestand kiezen", await fileAt(testInfo.outputPath("a.docx"), "geen Word"));
  await expect(page.getByRole("alert")).toContainText("Dit is geen Word-bestand.");
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  await choose(page, "Word-bestand kiezen", await fileAt(testInfo.outputPath("b.docx"), old));
  await expect(page.getByRole("alert")).toContainText("wachtwoord");
});

function tablesIn(bytes: Uint8Array): ReturnType<typeof tablesOf> {
  return tablesOf(parsePart(openDocx(bytes)));
}

async function toWordFile(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Vergelijken met een Word-bestand" }).click();
}

function part(page: Page, name: string): Locator {
  return page.getByRole("radiogroup", { name });
}

async function choose(page: Page, button: string, file: string): Promise<void> {
  const coming = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button, exact: true }).click();
  await (await coming).setFiles(file);
}

async function fileAt(file: string, content: Uint8Array | string): Promise<string> {
  await writeFile(file, content);
  return file;
}

async function downloaded(page: Page): Promise<Uint8Array> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Bijgewerkt bestand downloaden" }).click();
  return new Uint8Array(await readFile(await (await coming).path()));
}
