import { readFileSync } from "node:fs";
import { truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { fileOf, mainPart, openDocx } from "../documents/openDocx";
import { addMeasures } from "./pages/measures";
import { openPlan } from "./pages/openPlan";
import { readDocument } from "./pages/readDocument";
import { readFramework } from "./pages/readFramework";

const fixtures = path.resolve(import.meta.dirname, "../fixtures/huisstijl");
const logo = path.join(fixtures, "logo.png");
const houseStyle = path.join(fixtures, "libreoffice.docx");
const heading = readFramework()[0]?.heading ?? "";

test("[DO13] [DO15] [DO16] a logo that is described, a house style and own pages come into the document", async ({
  page,
}) => {
  const plan = await openPlan(page);
  await addMeasures(plan, heading, ["Visie schrijven"]);
  await choose(page, "Logo toevoegen", logo);
  const alt = page.getByRole("textbox", { name: "Wat staat er op het logo?" });
  await expect(alt).toBeVisible();
  await page.getByRole("button", { name: "Download als Word-document" }).click();
  await expect(alt).toBeFocused();
  await expect(alt).toHaveAccessibleDescription(/Vul in wat er op dit logo staat/);
  await alt.fill("Logo van gemeente Utrecht");
  await choose(page, "Huisstijl kiezen", houseStyle);
  await expect(page.getByText("Toegevoegd: libreoffice.docx.")).toBeVisible();
  await page.getByRole("checkbox", { name: /^Stand van zaken/ }).check();

  const { bytes } = await plan.download();
  const files = openDocx(bytes);
  expect(fileOf(files, mainPart)).toContain('descr="Logo van gemeente Utrecht"');
  const theirs = openDocx(readFileSync(houseStyle));
  for (const kept of ["word/header1.xml", "word/footer1.xml"]) {
    expect(fileOf(files, kept)).toBe(fileOf(theirs, kept));
  }
  expect(readDocument(bytes).paragraphs).toContain("Stand van zaken");

  // What was chosen stays with the plan; what is taken out comes back.
  await page.reload();
  await expect(alt).toHaveValue("Logo van gemeente Utrecht");
  await page.getByRole("button", { name: "logo.png weghalen" }).click();
  await expect(alt).toBeHidden();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(alt).toHaveValue("Logo van gemeente Utrecht");
});

test("[DO14] [DO17] a picture or house style of the wrong kind, damaged or too large is refused, with what to do", async ({
  page,
}, testInfo) => {
  const plan = await openPlan(page);
  await addMeasures(plan, heading, ["Visie schrijven"]);
  const large = testInfo.outputPath("groot.png");
  await writeFile(large, readFileSync(logo));
  await truncate(large, 20_000_000);
  const text = testInfo.outputPath("tekst.png");
  await writeFile(text, "Dit is geen plaatje.");
  const halfStyle = testInfo.outputPath("half.docx");
  await writeFile(halfStyle, readFileSync(houseStyle).subarray(0, 3_000));

  await choose(page, "Logo toevoegen", large);
  await expectRefused(page, /groter dan 1 MB/);
  await choose(page, "Logo toevoegen", text);
  await expectRefused(page, /PNG, JPEG of GIF/);
  await choose(page, "Logo toevoegen", logo);
  await expect(page.getByRole("alert")).toBeHidden();
  await page.getByRole("button", { name: "logo.png weghalen" }).click();

  await choose(page, "Huisstijl kiezen", halfStyle);
  await expectRefused(page, /beschadigd/);
  await choose(page, "Huisstijl kiezen", logo);
  await expectRefused(page, /Word-bestand/);
  // The plan itself is none the worse.
  expect(readDocument((await plan.download()).bytes).tables).toHaveLength(5);
});

async function choose(page: Page, button: string, file: string): Promise<void> {
  const coming = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button, exact: true }).click();
  await (await coming).setFiles(file);
}

async function expectRefused(page: Page, why: RegExp): Promise<void> {
  const message = page.getByRole("alert").filter({ hasText: why });
  await expect(message).toBeVisible();
  await expect(message.getByRole("button", { name: "Ander bestand kiezen" })).toBeVisible();
}
