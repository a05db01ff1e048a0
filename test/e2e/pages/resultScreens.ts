import { expect } from "@playwright/test";
import { AppFrame } from "./AppFrame";
import { openAt, openFromMenu, type OpenScreen } from "./openScreen";
import { ResultsPage } from "./ResultsPage";

/** Results of a scan, and of two beside each other. */
export const resultScreens: Readonly<Record<string, OpenScreen>> = {
  "empty results": (page, { emptyScan }) => openAt(page, `${emptyScan}/uitkomsten`),
  results: async (page, { carriedScan }) => {
    await openAt(page, `${carriedScan}/uitkomsten`);
    await new ResultsPage(page).openTable();
  },
  "results of the sample": (page, { sample }) => openFromMenu(page, sample, "Uitkomsten"),
  comparison: async (page, { sample }) => {
    await openFromMenu(page, sample, "Uitkomsten");
    await new ResultsPage(page).compare.click();
    await expect(new AppFrame(page).title).toBeFocused();
    await page.getByText("Bekijk als tabel").click();
    await expect(page.getByRole("table")).toBeVisible();
  },
};
