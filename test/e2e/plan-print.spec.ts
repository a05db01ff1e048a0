import { expect, test } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { readPdf } from "./pages/readPdf";

test("the plan comes out of the printer on A4 on its side, with nothing to press or to fill in", async ({
  page,
}) => {
  await page.goto("/#/");
  await page.getByRole("button", { name: "Bekijk een verzonnen voorbeeld" }).click();
  await new AppFrame(page).expectTitle(/^Verzonnen voorbeeld/);
  await new AppFrame(page).goTo("Plan van aanpak");
  await expect(page.getByRole("region", { name: "Word-document" })).toBeVisible();

  await page.emulateMedia({ media: "print" });
  const general = page.getByRole("region", { name: "Over dit plan" });
  await expect(general).toContainText("2026 – 2028");
  await expect(general.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("combobox")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Word-document" })).toBeHidden();
  await expect(page.getByRole("region", { name: "Vaststellen" })).toHaveText(
    /^Vaststellen\s+Nog niet vastgesteld[.]$/,
    { useInnerText: true },
  );
  await expect(page.getByRole("columnheader")).toHaveCount(5 * 7 + 5);

  // Also the first: it begins with the note that the sample is invented.
  const { pages } = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(3);
  expect(new Set(pages.map((box) => box.join(" × ")))).toEqual(new Set(["297 × 210"]));
});
