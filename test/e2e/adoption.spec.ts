import { createHash } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { changeBehindTheApp } from "./pages/circumstances";
import { DescriptionPage } from "./pages/DescriptionPage";
import { openScan } from "./pages/openScan";
import { readFramework } from "./pages/readFramework";
import { ScanPage } from "./pages/ScanPage";

const [first = "", second = ""] = readFramework()[0]?.standards[0]?.aspects.map(({ text }) => text) ?? [];

test("adopting asks by whom, and says where that is missing", async ({ page }) => {
  const { adoptButton, adoptedBy, adoption } = await openFilledScan(page);
  await expect(adoption).toContainText("Er zijn nog 44 onderdelen open. Vaststellen kan wel");
  for (const [typed, problem] of [
    ["", /Vul in wie de zelfscan vaststelt: een functie of een overleg[.]/],
    ["   ", /Vul in wie de zelfscan vaststelt: een functie of een overleg[.]/],
    ["f".repeat(201), /1 teken te lang en is niet bewaard/],
  ] as const) {
    await adoptedBy.fill(typed);
    await adoptButton.click();
    await expect(adoptedBy).toBeFocused();
    await expect(adoptedBy).toHaveAccessibleDescription(problem);
    await expect(adoptedBy).toHaveValue(typed);
    await expect(adoption).toContainText("Nog niet vastgesteld.");
  }

  await adoptedBy.fill("Stuurgroep");
  const day = adoption.getByLabel("Datum");
  await day.clear();
  await adoptButton.click();
  await expect(day).toBeFocused();
  await expect(day).toHaveAccessibleDescription(/Vul een datum in[.]/);
  await day.fill("2026-05-21");
  await adoptButton.dblclick();
  await expect(adoption.getByText("Vastgesteld op 21 mei 2026 door Stuurgroep.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Heropend door" })).toBeHidden();
  expect(await new DescriptionPage(page).log()).toEqual(["21 mei 2026: vastgesteld door Stuurgroep"]);
});

test("a scan without answers cannot be adopted", async ({ page }) => {
  await openScan(page);
  await new AppFrame(page).goTo("Zelfscan");
  const { adoption, adoptButton } = new DescriptionPage(page);
  await expect(adoption).toContainText("Vaststellen kan zodra er onderdelen zijn beantwoord.");
  await expect(adoptButton).toBeHidden();
});

test("the number on the screen is the checksum of what one downloads; remarks stay out [VA2]", async ({
  page,
}) => {
  const description = await openFilledScan(page);
  await description.name.fill("Zelfscan 2026");
  await description.completedBy.fill("Beleidsadviseur");
  await description.adopt("Wethouder sociaal domein");
  const { name, bytes } = await description.downloadSnapshot();

  expect(createHash("sha256").update(bytes).digest("hex")).toBe(await description.checksum());
  expect(name).toMatch(/^Zelfscan 2026,? vastgesteld .*[.]json$/);
  const text = new TextDecoder().decode(bytes);
  expect(JSON.parse(text)).toMatchObject({
    name: "Zelfscan 2026",
    municipality: { name: "Utrecht" },
    completedBy: "Beleidsadviseur",
    answers: [
      {
        text: first,
        choice: "largely",
        explanation: "De visie is van 2019.",
        evidence: [{ url: "https://gemeente.example/visie", label: "De visie" }],
      },
      { text: second, choice: "unknown", explanation: "", evidence: [] },
    ],
  });
  expect(text).not.toContain("alleen voor ons");
});

test("what was adopted can only be read, in each window; remarks can still be made [VA1]", async ({
  page,
  context,
}) => {
  const description = await openFilledScan(page);
  await new AppFrame(page).expectSaved();
  const other = await context.newPage();
  await other.goto(page.url());
  await new DescriptionPage(other).goOn.click();
  const there = new ScanPage(other);
  await other.getByRole("link", { name: /^1[.] / }).click();
  await expect(there.choice(first, "Grotendeels")).toBeChecked();

  await description.adopt("Stuurgroep");
  await expect(other.getByText("Deze zelfscan is vastgesteld.")).toBeVisible();
  await expect(other.getByRole("radio")).toHaveCount(0);
  await expect(there.nextOpen).toBeHidden();
  await expect(there.evidenceLink("De visie")).toBeVisible();
  await expect(other.getByRole("button", { name: /verwijderen$|toevoegen$|wissen$/ })).toHaveCount(0);
  await there.remark(second, "Volgend jaar opnieuw vragen.");

  await expect(description.name).toBeHidden();
  await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
  await new AppFrame(other).expectSaved();
  await page.reload();
  await expect(description.adoption).toContainText("nog precies zoals ze zijn vastgesteld");
});

test("reopening asks by whom and why; each decision stays in the log [VA1]", async ({ page }) => {
  const description = await openFilledScan(page);
  const { reopenButton, reopenedBy, reason } = description;
  await description.adopt("Stuurgroep");
  await reopenButton.click();
  await page.getByRole("button", { name: "Annuleren" }).click();
  await expect(reopenButton).toBeFocused();

  await reopenButton.click();
  await expect(reopenedBy).toBeFocused();
  await reopenButton.click();
  await expect(reopenedBy).toHaveAccessibleDescription(/Vul in wie de zelfscan heropent/);
  await expect(reopenedBy).toBeFocused();
  await reopenedBy.fill("Beleidsadviseur");
  await reopenButton.click();
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAccessibleDescription(/Vul in waarom de zelfscan weer open moet[.]/);
  await reason.fill("Een antwoord klopte niet.");
  await page.keyboard.press("Enter");
  await expect(description.adoption.getByText(/^Herzien: heropend/)).toBeFocused();

  await description.goOn.click();
  const scan = new ScanPage(page);
  await page.getByRole("link", { name: /^1[.] / }).click();
  await scan.answer(first, "Geborgd");
  await new AppFrame(page).goTo("Zelfscan");
  await description.adopt("Stuurgroep");
  await new AppFrame(page).expectSaved();
  await page.reload();
  await expect(description.adoption).toContainText("nog precies zoals ze zijn vastgesteld");
  const log = await description.log();
  expect(log.map((entry) => entry.replace(/^\d+ \w+ \d{4}: /, ""))).toEqual([
    "vastgesteld door Stuurgroep",
    "heropend door Beleidsadviseur. Reden: Een antwoord klopte niet.",
    "vastgesteld door Stuurgroep",
  ]);
});

test("what is changed outside the app after adopting is discovered [VA3]", async ({ page, context }) => {
  const description = await openFilledScan(page);
  await description.adopt("Stuurgroep");
  await expect(description.adoption).toContainText("nog precies zoals ze zijn vastgesteld");
  await new AppFrame(page).expectSaved();

  for (const { kind, from, to, says } of [
    { kind: "answer", from: "van 2019", to: "van 2025", says: "er is iets gewijzigd nadat" },
    { kind: "selfAssessment", from: "Zelfscan Utrecht", to: "Nulmeting", says: "er is iets gewijzigd nadat" },
    { kind: "snapshot", from: "van 2019", to: "van 2025", says: "Vertrouw niet op deze vaststelling." },
    { kind: "decision", from: "Stuurgroep", to: "De raad", says: "Vertrouw niet op deze vaststelling." },
  ]) {
    await test.step(kind, async () => {
      await changeBehindTheApp(context, { kind, from, to });
      await page.reload();
      await expect(description.adoption).toContainText(says);
      await changeBehindTheApp(context, { kind, from: to, to: from });
      await page.reload();
      await expect(description.adoption).toContainText("nog precies zoals ze zijn vastgesteld");
    });
  }
});

/** A scan of which the first two questions are answered, at what it is about. */
async function openFilledScan(page: Page): Promise<DescriptionPage> {
  const scan = await openScan(page);
  await scan.answer(first, "Grotendeels");
  await scan.explain(first, "De visie is van 2019.");
  await scan.addEvidenceTo(first, { address: "https://gemeente.example/visie", name: "De visie" });
  await scan.remark(first, "Dit is alleen voor ons.");
  await scan.answer(second, "Weten we niet");
  await new AppFrame(page).goTo("Zelfscan");
  return new DescriptionPage(page);
}
