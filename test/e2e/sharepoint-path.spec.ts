import { expect, test } from "@playwright/test";
import { aTenant } from "./microsoft365/tenant";
import { AppFrame } from "./pages/AppFrame";
import { DescriptionPage } from "./pages/DescriptionPage";
import { readFramework } from "./pages/readFramework";
import { ScanPage } from "./pages/ScanPage";
import { carryNow, expectSent, joinAsBert, moveToSite } from "./pages/workTogether";
import {
  beginScan,
  fillEverythingIn,
  findEverythingAgain,
  makeWorkspace,
  readItsDocument,
} from "./pages/wholePath";

const [cluster] = readFramework();
const [, second = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];
const inSharePoint = { timeout: 30_000 };

test(
  "[SY1] two people, one of them offline for part of it, come from an empty site to the same document",
  { tag: "@all" },
  async ({ page, context, browser }) => {
    test.setTimeout(240_000);
    const tenant = aTenant();
    await tenant.serve(context);
    await makeWorkspace(page);
    await moveToSite(page, tenant);
    await new AppFrame(page).goTo("Routekaart");
    await beginScan(page);
    const place = page.url();
    await expect(new AppFrame(page).saving).toHaveText("Bewaard in SharePoint", inSharePoint);

    const there = await joinAsBert(browser, tenant);
    await there.goto(place);
    await expect(new ScanPage(there).explainButton(second)).toBeVisible();
    await tenant.disconnect(there.context());
    await test.step("Bert explains an answer without a network", async () => {
      await new ScanPage(there).explain(second, "Zonder verbinding getypt.");
      await expect(new AppFrame(there).saving).toHaveText(/^Wacht op verbinding/, inSharePoint);
    });
    const typed = await test.step("Anna answers and writes the plan", () => fillEverythingIn(page));
    await expectSent(tenant);
    await tenant.reconnect(there.context());
    await expect(new AppFrame(there).saving).toHaveText("Bewaard in SharePoint", inSharePoint);

    await test.step("Bert finds all of it", async () => {
      await carryNow(there);
      await findEverythingAgain(there, typed);
      await readItsDocument(there);
    });
    await test.step("Anna finds what Bert explained", async () => {
      await carryNow(page);
      await new AppFrame(page).goTo("Zelfscan");
      await new DescriptionPage(page).readAnswers.click();
      await expect(new ScanPage(page).explanation(second)).toHaveValue("Zonder verbinding getypt.");
      await expect(page.getByRole("banner").getByRole("link", { name: "dubbele wijziging" })).toHaveCount(0);
    });
    expect(tenant.graph.problems).toEqual([]);
  },
);
