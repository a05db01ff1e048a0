import { expect, test, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { openScan } from "./pages/openScan";
import { readFramework } from "./pages/readFramework";
import { ResultsPage } from "./pages/ResultsPage";

const standards = readFramework().flatMap((cluster) => cluster.standards);
const aspects = standards.flatMap((standard) => standard.aspects.map(({ text }) => text));
const [first = ""] = aspects;

test("an address that is no safe link is refused, with why, and stays to be mended", async ({ page }) => {
  const scan = await openScan(page);
  await scan.evidenceButton(first).click();
  for (const [typed, problem] of [
    ["javascript:alert(document.domain)", "Alleen adressen die met https:// of http:// beginnen"],
    ["  jAvAsCrIpT:alert(1)", "Alleen adressen die met https:// of http:// beginnen"],
    ["data:text/html,<script>alert(1)</script>", "Alleen adressen die met https:// of http:// beginnen"],
    ["file:///c:/visie.docx", "Alleen adressen die met https:// of http:// beginnen"],
    ["https://naam:geheim@gemeente.example/visie", "Haal die eruit."],
    ["onze regiovisie", "Dit is geen adres van een webpagina."],
    ["", "Vul een adres in."],
  ] as const) {
    await scan.evidenceAddress.fill(typed);
    await scan.addEvidence.click();
    await expect(scan.evidenceAddress).toBeFocused();
    await expect(scan.evidenceAddress).toHaveAccessibleDescription(
      new RegExp(problem.replace(/[.]/g, "[.]")),
    );
    await expect(scan.evidenceAddress).toHaveValue(typed);
    await expect(scan.evidence).toBeHidden();
  }
});

test("evidence opens in a window of its own that knows nothing of this one", async ({ page, context }) => {
  await context.route("https://gemeente.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Regiovisie</title>" }),
  );
  const scan = await openScan(page);
  await scan.addEvidenceTo(first, { address: "gemeente.example/visie?jaar=2026", name: "De regiovisie" });
  await expect(scan.evidenceButton(first)).toBeFocused();

  const link = scan.evidenceLink("De regiovisie");
  await expect(link).toHaveAttribute("href", "https://gemeente.example/visie?jaar=2026");
  await expect(link).toHaveAttribute("rel", /noopener/);
  await expect(link).toHaveAccessibleName(/^De regiovisie ?\(opent in een nieuw tabblad\)$/);
  const coming = context.waitForEvent("page");
  await link.click();
  const opened = await coming;
  await expect(opened).toHaveTitle("Regiovisie");
  expect(await opened.evaluate(() => [window.opener as unknown, document.referrer])).toEqual([null, ""]);
});

test("evidence that is removed comes back in its place, beside what was added since [BW4]", async ({
  page,
}) => {
  const scan = await openScan(page);
  await scan.addEvidenceTo(first, { address: "https://a.example/", name: "Visie" });
  await scan.addEvidenceTo(first, { address: "https://b.example/", name: "Werkwijze" });
  await scan.removeEvidenceButton("Visie").click();
  await expect(scan.undo).toBeFocused();
  await expect(scan.evidence.getByRole("link")).toHaveText([/^Werkwijze/]);

  await scan.addEvidenceTo(first, { address: "https://c.example/", name: "Verslag" });
  await scan.undo.click();
  await expect(scan.evidence.getByRole("link")).toHaveText([/^Visie/, /^Werkwijze/, /^Verslag/]);
  await expect(scan.evidenceLink("Visie")).toBeFocused();
  await new AppFrame(page).expectSaved();
  await page.reload();
  await expect(scan.evidence.getByRole("link")).toHaveText([/^Visie/, /^Werkwijze/, /^Verslag/]);
});

test("evidence has room for a long address; a name that is too long is not cut off", async ({ page }) => {
  const scan = await openScan(page);
  const address = `https://gemeente.example/${"map/".repeat(450)}visie.docx`;
  await scan.evidenceButton(first).click();
  await scan.evidenceAddress.fill(address);
  await scan.evidenceName.fill("n".repeat(201));
  await scan.addEvidence.click();
  await expect(scan.evidenceName).toBeFocused();
  await expect(scan.evidenceName).toHaveAccessibleDescription(/1 teken te lang en is niet bewaard/);
  await expect(scan.evidence).toBeHidden();

  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await expect(scan.evidenceLink("n".repeat(200))).toHaveAttribute("href", address);
});

test("remarks stay with who works on the scan: not in the results, not in the plan", async ({ page }) => {
  const scan = await openScan(page);
  await scan.answer(first, "Nog niet");
  await scan.explain(first, "De visie is uit 2019.");
  await scan.remark(first, "Dit wil de wethouder eerst zelf vertellen.");
  await new AppFrame(page).expectSaved();
  await page.reload();
  await expect(scan.remarks(first)).toHaveValue("Dit wil de wethouder eerst zelf vertellen.");

  await new AppFrame(page).goTo("Uitkomsten");
  const { gaps, makeMeasure } = withResults(page);
  await expect(gaps).toContainText("De visie is uit 2019.");
  await expect(page.getByText("wethouder")).toBeHidden();
  await makeMeasure();
  await gaps.getByRole("link", { name: "Naar het plan" }).click();
  await expect(page.getByRole("textbox", { name: /^Huidige stand van zaken/ })).toHaveValue(
    /visie is uit 2019/,
  );
  for (const field of await page.getByRole("main").getByRole("textbox").all()) {
    expect(await field.inputValue()).not.toContain("wethouder");
  }
});

function withResults(page: Page) {
  const results = new ResultsPage(page);
  return { gaps: results.gaps, makeMeasure: () => results.makeMeasure(results.gaps, first) };
}
