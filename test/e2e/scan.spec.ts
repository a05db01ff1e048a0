import { expect, test, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { DescriptionPage } from "./pages/DescriptionPage";
import { tabTo } from "./pages/keyboard";
import { openDescription } from "./pages/openDescription";
import { openScan } from "./pages/openScan";
import { readFramework } from "./pages/readFramework";
import { ResultsPage } from "./pages/ResultsPage";
import { RoutePage } from "./pages/RoutePage";
import { choices, ScanPage } from "./pages/ScanPage";

const standards = readFramework().flatMap((cluster) => cluster.standards);
const aspects = standards.flatMap((standard) => standard.aspects.map(({ text }) => text));
const [first = "", second = "", third = ""] = aspects;
const aspectsOf = (number: number) =>
  standards.find((standard) => standard.number === number)?.aspects.map(({ text }) => text) ?? [];
/** In an order in which neighbours differ, so that an answer that lands one question further is seen. */
const keyAt = (index: number) => ((index * 5) % choices.length) + 1;
const choiceAt = (index: number) => choices[keyAt(index) - 1] ?? "Nog niet";

test("the whole scan is filled in by numbers alone, from the first question to the results", async ({
  page,
}) => {
  test.setTimeout(60_000);
  const scan = await openScan(page);
  await tabTo(page, scan.choice(first, "Nog niet"));
  for (const [index, text] of aspects.entries()) {
    await expect(scan.choice(text, "Nog niet")).toBeFocused();
    await page.keyboard.press(String(keyAt(index)));
  }
  await expect(scan.progress).toHaveAccessibleName("46 van 46 onderdelen beantwoord");
  await expect(scan.nextOpen).toBeHidden();
  await expect(page.getByRole("link", { name: "Naar de uitkomsten" })).toBeFocused();
  await page.keyboard.press("Enter");
  await new AppFrame(page).expectTitle(/^Uitkomsten: /);

  await new AppFrame(page).goTo("Zelfscan");
  await new DescriptionPage(page).readAnswers.click();
  for (const standard of standards) {
    await new AppFrame(page).expectTitle(`Standaard ${standard.number}: ${standard.shortTitle}`);
    for (const { text } of standard.aspects) {
      await expect(scan.choice(text, choiceAt(aspects.indexOf(text)))).toBeChecked();
    }
    if (standard !== standards.at(-1)) await scan.next();
  }
});

test("a number that is held down answers one question", async ({ page }) => {
  const scan = await openScan(page);
  await scan.choice(first, "Nog niet").focus();
  for (let times = 0; times < 5; times += 1) await page.keyboard.down("3");
  await page.keyboard.up("3");

  await expect(scan.choice(second, "Nog niet")).toBeFocused();
  await expect(scan.progress).toHaveAccessibleName("1 van 46 onderdelen beantwoord");
});

test("who comes back goes on behind the answer that was given last", async ({ page }) => {
  const scan = await openScan(page);
  const [, here = "", behind = ""] = aspectsOf(3);
  await page.getByRole("link", { name: /^3[.] / }).click();
  await scan.answer(here, "Grotendeels");
  await new AppFrame(page).goTo("Zelfscan");
  await new AppFrame(page).expectSaved();
  await page.reload();

  const { goOn } = new DescriptionPage(page);
  await expect(goOn).toHaveText(`Verder bij standaard 3: ${titleOf(3)}`);
  await goOn.click();
  await expect(scan.choice(behind, "Nog niet")).toBeFocused();
});

test("the next open question is the one behind, and after the last comes the first", async ({ page }) => {
  const scan = await openScan(page);
  await expect(scan.nextOpen).toHaveText("Naar het volgende open onderdeel (nog 46)");
  await page.getByRole("link", { name: /^2[.] / }).click();
  for (const text of aspectsOf(2)) await scan.answer(text, "Geborgd");
  await scan.nextOpen.click();
  // Standard 3, though nothing is answered in standard 1 either.
  await expect(scan.choice(aspectsOf(3)[0] ?? "", "Nog niet")).toBeFocused();
  await scan.nextOpen.click();
  await expect(scan.choice(aspectsOf(3)[1] ?? "", "Nog niet")).toBeFocused();

  await page.getByRole("link", { name: /^10[.] / }).click();
  for (const text of aspectsOf(10)) await scan.answer(text, "Weten we niet");
  await expect(scan.nextOpen).toContainText(`(nog ${46 - aspectsOf(2).length - aspectsOf(10).length})`);
  await scan.nextOpen.click();
  await new AppFrame(page).expectTitle(/^Standaard 1:/);
  await expect(scan.choice(first, "Nog niet")).toBeFocused();
});

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
  await expect(link).toHaveAccessibleName("De regiovisie (opent in een nieuw tabblad)");
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

test("the search finds half words, without accents or capitals, also in what one wrote oneself", async ({
  page,
}) => {
  const scan = await openScan(page);
  await scan.explain(first, "De wijkcoördinatoren en de café-eigenaren doen mee.");
  await scan.remark(second, "Vraag het de coördinator.");

  await scan.search.fill("COORDINAT");
  await expect(scan.search).toBeFocused();
  await expect(scan.hits.filter({ hasText: "Toelichting: " })).toContainText(first);
  await expect(scan.hits.filter({ hasText: "Opmerkingen: " })).toContainText(second);
  await expect(scan.hits.filter({ hasText: "Toelichting: " }).locator("mark")).toHaveText("coördinat");
  await scan.search.fill("cafe eigenaren");
  await expect(page.getByText("1 plaats gevonden.")).toBeVisible();
  await scan.search.fill("café zeppelin");
  await expect(page.getByText("Geen plaatsen gevonden.")).toBeVisible();

  await scan.search.fill("meldcode");
  const found = await scan.hits.count();
  expect(found).toBeGreaterThan(1);
  await expect(page.getByText(`${found} plaatsen gevonden.`)).toBeVisible();
  const [aspect = ""] = aspectsOf(3);
  await scan.hits.getByRole("link", { name: aspect, exact: true }).click();
  await expect(scan.choice(aspect, "Nog niet")).toBeFocused();
  await expect(scan.search).toHaveValue("");
});

test("who empties the search box can type on in it", async ({ page }) => {
  const scan = await openScan(page);
  await scan.search.pressSequentially("ve");
  await expect(scan.endSearch).toBeVisible();
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await expect(scan.question(first)).toBeVisible();
  await page.keyboard.type("zeppelin");
  await expect(scan.search).toHaveValue("zeppelin");

  await scan.endSearch.click();
  await expect(new AppFrame(page).title).toBeFocused();
});

test("a text of 10,000 characters is kept; one more is not, and nothing of it is cut off", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const scan = await openScan(page);
  await scan.explain(first, "a".repeat(9_500));
  await expect(scan.explanation(first)).toHaveAccessibleDescription(/Nog 500 van 10[.]000 tekens over[.]/);
  await new AppFrame(page).expectSaved();

  const tooLong = `${"b".repeat(10_000)}c`;
  const pasteTooLong = async () => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), tooLong);
    await scan.explanation(first).press("Control+A");
    await scan.explanation(first).press("Control+V");
    await expect(scan.explanation(first)).toHaveAccessibleDescription(
      /Deze tekst is 1 teken te lang en is niet bewaard[.] Kort hem in tot 10[.]000 tekens[.]/,
    );
    expect(await scan.explanation(first).inputValue()).toBe(tooLong);
  };
  await pasteTooLong();
  await expect(scan.explanation(first)).toHaveAttribute("aria-invalid", "true");
  await page.reload();
  expect(await scan.explanation(first).inputValue()).toBe("a".repeat(9_500));

  await pasteTooLong();
  await scan.explanation(first).press("Control+End");
  await scan.explanation(first).press("Backspace");
  await expect(scan.explanation(first)).toHaveAccessibleDescription(/Nog 0 van 10[.]000 tekens over[.]/);
  await new AppFrame(page).expectSaved();
  await page.reload();
  expect(await scan.explanation(first).inputValue()).toBe("b".repeat(10_000));
});

test("[TK1] what looks like personal data is warned for and always kept", async ({ page }) => {
  const description = await openDescription(page);
  const informed = page.getByRole("textbox", { name: "Met informatie van" });
  await informed.fill("Bel 030-1234567");
  await expect(informed).toHaveAccessibleDescription(/Hier lijkt een telefoonnummer te staan[.]/);
  await description.beginWithQuestions();
  const scan = new ScanPage(page);
  await scan.explain(first, "Het gezin met nummer 111222333.");
  await expect(scan.explanation(first)).toHaveAccessibleDescription(
    /Hier lijkt een burgerservicenummer te staan[.] Zet geen gegevens van inwoners in deze app/,
  );
  await scan.remark(first, "Mail naar iemand@gemeente.example of bel 06-12345678.");
  await expect(scan.remarks(first)).toHaveAccessibleDescription(/een e-mailadres en een telefoonnummer/);
  await new AppFrame(page).expectSaved();

  await page.reload();
  await expect(scan.explanation(first)).toHaveValue("Het gezin met nummer 111222333.");
  await expect(scan.explanation(first)).toHaveAccessibleDescription(/burgerservicenummer/);
  await expect(scan.explanation(first)).not.toHaveAttribute("aria-invalid", "true");
  await expect(scan.remarks(first)).toHaveValue("Mail naar iemand@gemeente.example of bel 06-12345678.");
  await new AppFrame(page).goTo("Zelfscan");
  await expect(informed).toHaveValue("Bel 030-1234567");
});

test("a scan has the name and the region that people give it, everywhere", async ({ page }) => {
  const description = await openDescription(page);
  const frame = new AppFrame(page);
  await description.name.fill("Nulmeting Lekstroom");
  await frame.expectTitle("Nulmeting Lekstroom");
  await description.name.fill("  ");
  await expect(description.name).toHaveAccessibleDescription(/blijft dit ‘Nulmeting Lekstroom’/);
  await frame.expectTitle("Nulmeting Lekstroom");
  await description.scope("Regionaal").check();
  await description.region.fill("Lekstroom");
  await description.beginWithQuestions();
  await new ScanPage(page).answer(first, "Grotendeels");

  await frame.goTo("Uitkomsten");
  await frame.expectTitle("Uitkomsten: Nulmeting Lekstroom");
  await expect(page.getByRole("main")).toContainText("Regionaal: Lekstroom, gemeente Utrecht");
  await frame.goTo("Routekaart");
  await expect(new RoutePage(page).scans.getByRole("link")).toHaveText([
    "Nulmeting Lekstroom",
    "Uitkomsten van Nulmeting Lekstroom",
  ]);
  await frame.expectSaved();
  await page.reload();
  await new RoutePage(page).scans.getByRole("link", { name: "Nulmeting Lekstroom", exact: true }).click();
  await expect(description.region).toHaveValue("Lekstroom");
});

test("[SC7] answers of an earlier scan count, and stay marked until someone looked at them", async ({
  page,
}) => {
  const frame = new AppFrame(page);
  const description = await openDescription(page);
  await description.name.fill("De eerste");
  await description.beginWithQuestions();
  const scan = new ScanPage(page);
  await scan.answer(first, "Nog niet");
  await scan.explain(first, "De visie is uit 2019.");
  await scan.remark(first, "Alleen voor toen.");
  await scan.answer(second, "Grotendeels");
  await page.getByRole("link", { name: /^2[.] / }).click();
  await scan.answer(third, "Geborgd");
  await frame.goTo("Routekaart");
  await new RoutePage(page).startScanFrom("De eerste");

  await expect(page.getByText("3 antwoorden komen uit een eerdere zelfscan")).toBeVisible();
  await description.goOn.click();
  await expect(scan.progress).toHaveAccessibleName("3 van 46 onderdelen beantwoord");
  await expect(scan.nextOpen).toContainText("(nog 46)");
  await expect(scan.choice(first, "Nog niet")).toBeChecked();
  await expect(scan.explanation(first)).toHaveValue("De visie is uit 2019.");
  await expect(scan.remarks(first)).toBeHidden();

  await scan.stillRightButton(first).click();
  await expect(scan.choice(first, "Nog niet")).toBeFocused();
  await expect(scan.stillRightButton(first)).toBeHidden();
  await scan.remark(second, "Nog navragen.");
  await expect(scan.stillRightButton(second)).toBeVisible();
  await scan.answer(second, "Geborgd");
  await expect(scan.stillRightButton(second)).toBeHidden();
  await expect(scan.nextOpen).toContainText("(nog 44)");

  await frame.goTo("Routekaart");
  await new RoutePage(page).scans.getByRole("link", { name: "De eerste", exact: true }).click();
  await description.goOn.click();
  await page.getByRole("link", { name: /^1[.] / }).click();
  await expect(scan.choice(second, "Grotendeels")).toBeChecked();
  await expect(scan.remarks(first)).toHaveValue("Alleen voor toen.");
});

function titleOf(number: number): string {
  return standards.find((standard) => standard.number === number)?.shortTitle ?? "";
}

function withResults(page: Page) {
  const results = new ResultsPage(page);
  return { gaps: results.gaps, makeMeasure: () => results.makeMeasure(results.gaps, first) };
}
