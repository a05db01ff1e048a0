import path from "node:path";
import { expect, test } from "@playwright/test";
import { fileOf, mainPart, openDocx } from "../documents/openDocx";
import { aTenant } from "./microsoft365/tenant";
import { AppFrame } from "./pages/AppFrame";
import { openPlan } from "./pages/openPlan";
import { openScan } from "./pages/openScan";
import { PlanPage } from "./pages/PlanPage";
import { readFramework } from "./pages/readFramework";
import { ScanPage } from "./pages/ScanPage";
import { SharingPart } from "./pages/SharingPart";
import { joinAsBert, moveToSite } from "./pages/workTogether";

const logo = path.resolve(import.meta.dirname, "../fixtures/huisstijl/logo.png");
const [cluster] = readFramework();
const [first = "", second = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];
const patient = { timeout: 30_000 };

test(
  "a logo goes to the library of the site and into the document of somebody else",
  { tag: "@all" },
  async ({ page, context, browser }) => {
    test.setTimeout(120_000);
    const tenant = aTenant();
    await tenant.serve(context);
    await openPlan(page);
    const place = page.url();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Logo toevoegen" }).click();
    await (await choosing).setFiles(logo);
    await page.getByRole("textbox", { name: "Wat staat er op het logo?" }).fill("Logo van gemeente Utrecht");
    await new AppFrame(page).expectSaved();
    await moveToSite(page, tenant);
    const stored = tenant.graph.rootSite().files.filter(({ isFolder }) => !isFolder);
    expect(stored.map(({ path: where }) => where)).toEqual([
      expect.stringMatching(/^Werken aan veiligheid\/keptFile\/.+\.txt$/),
    ]);

    const there = await joinAsBert(browser, tenant);
    await there.goto(place);
    await expect(there.getByRole("textbox", { name: "Wat staat er op het logo?" })).toHaveValue(
      "Logo van gemeente Utrecht",
    );
    const { bytes } = await new PlanPage(there).download();
    expect(fileOf(openDocx(bytes), mainPart)).toContain('descr="Logo van gemeente Utrecht"');
    expect(tenant.graph.problems).toEqual([]);
  },
);

test("[SY9] what people write in the list that the app cannot read is told with list, row and column, until it is mended", async ({
  page,
}) => {
  const tenant = aTenant();
  await tenant.serve(page.context());
  const scan = await openScan(page);
  await scan.answer(first, "Grotendeels");
  const place = page.url();
  await moveToSite(page, tenant);
  const { card } = new SharingPart(page);
  const staff = tenant.graph.staff();
  const row = String(staff.rows("Antwoorden")[0]?.id);
  const equal = card.getByRole("button", { name: "Nu gelijk maken" });

  staff.changeRow("Antwoorden", row, { Niveau: "Soms", Toelichting: "In de lijst getypt." });
  await equal.click();
  await expect(card.getByText(`Lijst ‘Antwoorden’, rij ${row}: Niveau.`)).toBeVisible(patient);
  await page.goto(place);
  await expect(scan.choice(first, "Grotendeels")).toBeChecked();
  await expect(scan.explanation(first)).toHaveValue("In de lijst getypt.");

  staff.changeRow("Antwoorden", row, { Niveau: "geborgd" });
  await new AppFrame(page).goTo("Instellingen");
  await equal.click();
  await expect(card.getByText("Niet te lezen in SharePoint")).toHaveCount(0, patient);
  await page.goto(place);
  await expect(scan.choice(first, "Geborgd")).toBeChecked();
});

test("[SY10] who stops working with a site leaves nothing here, and everything there", async ({ page }) => {
  const tenant = aTenant();
  await tenant.serve(page.context());
  const scan = await openScan(page);
  await scan.explain(first, "Samen begonnen.");
  await moveToSite(page, tenant);
  const { card } = new SharingPart(page);
  await card.getByRole("button", { name: "Niet meer met deze site werken" }).click();
  const question = card.getByRole("group", { name: "Van dit apparaat halen?" });
  await expect(question).toContainText("Alles is verzonden.");
  await question.getByRole("button", { name: "Van dit apparaat halen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Samen werken aan veiligheid", patient);
  await expect(page.getByRole("link", { name: "Gemeente Utrecht" })).toHaveCount(0);
  expect(tenant.graph.staff().rows("Antwoorden")).toMatchObject([
    { fields: { Toelichting: "Samen begonnen." } },
  ]);
});

test(
  "[SY1] two people and three windows on one record keep what each wrote",
  { tag: "@all" },
  async ({ page, context, browser }) => {
    test.setTimeout(120_000);
    const tenant = aTenant();
    await tenant.serve(context);
    const scan = await openScan(page);
    await scan.explain(first, "Samen begonnen.");
    const place = page.url();
    await moveToSite(page, tenant);
    const there = await joinAsBert(browser, tenant);
    await there.goto(place);
    const beside = await context.newPage();
    await beside.goto(place);
    await page.goto(place);
    for (const each of [page, beside, there])
      await expect(new ScanPage(each).explainButton(second)).toBeVisible(patient);

    await Promise.all([
      scan.answer(first, "Grotendeels"),
      new ScanPage(beside).explain(second, "Uit het tweede venster."),
      new ScanPage(there).remark(first, "Van een ander apparaat."),
    ]);

    for (const each of [page, beside, there]) {
      const shown = new ScanPage(each);
      await expect(new AppFrame(each).saving).toHaveText("Bewaard in SharePoint", patient);
      await expect(shown.choice(first, "Grotendeels")).toBeChecked(patient);
      await expect(shown.explanation(second)).toHaveValue("Uit het tweede venster.", patient);
    }
    const fields = tenant.graph
      .staff()
      .rows("Antwoorden")
      .map(({ fields: cells }) => cells);
    expect(fields).toHaveLength(2);
    expect(fields).toContainEqual(
      expect.objectContaining({
        Niveau: "grotendeels",
        Toelichting: "Samen begonnen.",
        Opmerkingen: "Van een ander apparaat.",
      }),
    );
  },
);
