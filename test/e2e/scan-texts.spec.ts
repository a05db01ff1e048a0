import { expect, test } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { openDescription } from "./pages/openDescription";
import { openScan } from "./pages/openScan";
import { readFramework } from "./pages/readFramework";
import { ScanPage } from "./pages/ScanPage";

const standards = readFramework().flatMap((cluster) => cluster.standards);
const aspects = standards.flatMap((standard) => standard.aspects.map(({ text }) => text));
const [first = "", second = ""] = aspects;
const aspectsOf = (number: number) =>
  standards.find((standard) => standard.number === number)?.aspects.map(({ text }) => text) ?? [];

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

test(
  "a text of 10,000 characters is kept; one more is not, and nothing of it is cut off",
  { tag: "@all" },
  async ({ page, context }) => {
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
  },
);

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
