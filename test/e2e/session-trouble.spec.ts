import { expect, test, type Page } from "@playwright/test";
import { aTenant, people } from "./microsoft365/tenant";
import { AppFrame } from "./pages/AppFrame";
import { atAgenda, startMeeting } from "./pages/meetings";
import { readFramework } from "./pages/readFramework";
import { RoutePage } from "./pages/RoutePage";
import { SessionPage } from "./pages/SessionPage";
import { expectSent, join, joinAsBert, moveToSite } from "./pages/workTogether";

const [first = ""] = readFramework().flatMap(({ standards }) =>
  standards.flatMap(({ aspects }) => aspects.map(({ text }) => text)),
);
const seat = { name: "Beleidsadviseur", perspective: "gemeente" } as const;
const shared = { timeout: 45_000 };

test.beforeEach(() => {
  test.setTimeout(150_000);
});

test("a vote that cannot be sealed is told, stays on the screen, and is sent again", async ({ page }) => {
  const session = await atAgenda(page, [seat]);
  await session.discuss(first);
  await refuseSealing(page);
  await session.vote("Grotendeels");
  await expect(session.stage).toContainText("Uw stem is niet verzegeld.");
  await expect(session.news).toContainText("Uw stem is niet verzegeld.");
  await expect(session.stage.getByRole("radio", { name: "Grotendeels" })).toBeChecked();
  await session.expectReady(0, 1);

  await allowSealing(page);
  await session.stage.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect(session.stage).toContainText("Uw stem is verzegeld.");
  await session.expectReady(1, 1);
});

test("who looks on in another window hears of the reveal once, and keeps the focus", async ({
  page,
  context,
}) => {
  const session = await atAgenda(page, [seat]);
  await session.discuss(first);
  await session.vote("Grotendeels");
  await new AppFrame(page).expectSaved();
  const window = await context.newPage();
  await window.goto(page.url());
  const other = new SessionPage(window);
  await other.expectReady(1, 1);
  const heard = await listen(window);
  const elsewhere = other.seat.getByRole("button", { name: "Nog een plek op dit toestel" });
  await elsewhere.focus();

  await session.lead("Onthullen");
  await expect(other.spread("Samen")).toContainText("1 × grotendeels.");
  await expect(other.news).toContainText("Onthuld. 1 × grotendeels.");
  await expect(elsewhere).toBeFocused();
  await session.chair.getByRole("button", { name: "Tijd zetten: 10 minuten" }).click();
  await expect(other.news).toContainText("tijd.");
  expect((await heard()).filter((text) => text.startsWith("Onthuld"))).toEqual(["Onthuld. 1 × grotendeels."]);
});

test("an idea goes to the plan that is chosen, when there are several", async ({ page }) => {
  const session = await startMeeting(page);
  const meeting = page.url();
  for (const title of ["Plan een", "Plan twee"]) {
    await new AppFrame(page).goTo("Routekaart");
    await new RoutePage(page).startPlan();
    await page.getByRole("textbox", { name: "Titel van het plan" }).fill(title);
    await new AppFrame(page).expectSaved();
  }
  await page.goto(meeting);
  await session.sit(seat);
  await session.lead("Voorbereiding onthullen");
  await session.stage.getByRole("button", { name: "Agenda maken" }).click();
  await session.discuss(first);
  await session.vote("Grotendeels");
  await session.lead("Onthullen");
  await session.stage.getByRole("textbox", { name: "Idee voor een maatregel" }).fill("Opdrachtbrief");
  await session.stage.getByRole("radio", { name: "Plan twee" }).check();
  await session.decide({ Reden: "Er is geen brief." }, "Grotendeels");

  await new AppFrame(page).goTo("Routekaart");
  for (const title of ["Plan een", "Plan twee"]) {
    await page.getByRole("link", { name: title, exact: true }).click();
    await expect(page.getByRole("textbox", { name: "Titel van het plan" })).toHaveValue(title);
    const isIn = (await page.getByText("Opdrachtbrief").count()) > 0;
    expect(isIn).toBe(title === "Plan twee");
    await new AppFrame(page).goTo("Routekaart");
  }
});

test(
  "[OV23] on a second device one goes on in the same seat and counts once; nobody else is offered it",
  { tag: "@all" },
  async ({ page, context, browser }) => {
    const tenant = aTenant();
    await tenant.serve(context);
    const laptop = await startMeeting(page);
    await new AppFrame(page).goTo("Routekaart");
    await moveToSite(page, tenant);
    await new AppFrame(page).goTo("Routekaart");
    await laptop.open();
    await laptop.sit(seat);
    await laptop.lead("Voorbereiding onthullen");
    await laptop.stage.getByRole("button", { name: "Agenda maken" }).click();
    await laptop.discuss(first);
    await expectSent(tenant);

    const phonePage = await join(browser, tenant, people.anna);
    await phonePage.goto(page.url());
    const phone = new SessionPage(phonePage);
    await phone.seat.getByRole("button", { name: "Verder als Beleidsadviseur" }).click();
    await phone.vote("Geborgd");
    await phone.expectReady(1, 1);
    await expect(phone.chair).toContainText("U zit dit overleg voor.");

    const bertPage = await joinAsBert(browser, tenant);
    await bertPage.goto(page.url());
    const bert = new SessionPage(bertPage);
    await expect(bert.seat.getByRole("button", { name: "Deelnemen" })).toBeVisible(shared);
    await expect(bert.seat.getByRole("button", { name: /^Verder als/ })).toBeHidden();
  },
);

const refused = "refusedSealing";

async function refuseSealing(page: Page): Promise<void> {
  await page.evaluate((key) => {
    Object.assign(window, { [key]: Reflect.get(SubtleCrypto.prototype, "encrypt") });
    SubtleCrypto.prototype.encrypt = () => Promise.reject(new DOMException("No.", "OperationError"));
  }, refused);
}

async function allowSealing(page: Page): Promise<void> {
  await page.evaluate((key) => {
    SubtleCrypto.prototype.encrypt = Reflect.get(window, key) as typeof SubtleCrypto.prototype.encrypt;
  }, refused);
}

/** Writes down what is put in the live region from now on, as a screen reader would hear it. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          const element = node instanceof Element ? node : node.parentElement;
          if (element?.closest("[role=status]")) heard.push(element.textContent);
        }
      }
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(window, "heard") as string[]);
}
