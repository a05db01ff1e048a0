import { expect, test, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { tabTo } from "./pages/keyboard";
import { atAgenda, startMeeting } from "./pages/meetings";
import { readFramework } from "./pages/readFramework";
import type { SessionPage } from "./pages/SessionPage";

const clusters = readFramework();
const standards = clusters.flatMap((cluster) => cluster.standards);
const aspects = standards.flatMap((standard) => standard.aspects.map(({ text }) => text));
const [first = "", second = "", third = "", fourth = ""] = aspects;
const chairSeat = { name: "Beleidsadviseur", perspective: "gemeente" } as const;

test.beforeEach(() => {
  test.setTimeout(120_000);
});

test("[OV20] the agenda by hand: up and down, off and on, aside and back, and every step undone", async ({
  page,
}) => {
  const session = await atAgenda(page, [chairSeat], { minutes: 18 });
  const items = session.stage.locator("ol > li");
  await expect(session.stage).toContainText("Nog 3 onderdelen, ongeveer 18 minuten. U heeft 18 minuten.");

  await test.step("moving keeps the focus, and tells where it is", async () => {
    const up = session.stage.getByRole("button", { name: `Omhoog: ${third}` });
    await up.press("Enter");
    await expect(items.nth(1)).toContainText(third);
    await expect(up).toBeFocused();
    await expect(session.news).toContainText(`${third} staat nu op plaats 2 van 3.`);
    await up.press("Enter");
    await up.press("Enter");
    await expect(session.news).toContainText("Dit onderdeel staat al bovenaan.");
    await expect(items.first()).toContainText(third);
  });

  await test.step("what is parked, skipped or unchanged is taken back where it was", async () => {
    await session.setAside(first, "Ongewijzigd overnemen");
    await expect(items.nth(1)).toContainText("(ongewijzigd overgenomen)");
    await expect(session.stage).toContainText("Nog 2 onderdelen, ongeveer 12 minuten.");
    const back = session.stage.getByRole("button", { name: `Terugnemen: ${first}` });
    await expect(back).toBeFocused();
    await back.press("Enter");
    await expect(session.stage.getByRole("button", { name: `Opzij zetten: ${first}` })).toBeFocused();
    await expect(session.stage).toContainText("Nog 3 onderdelen");
  });

  await test.step("off the agenda, and what did not fit put on", async () => {
    await session.setAside(second, "Van de agenda halen");
    await expect(items).toHaveCount(2);
    await expect(session.stage.getByRole("button", { name: `Bespreken: ${first}` })).toBeFocused();
    await session.stage.getByText("Onderdeel erbij zetten").click();
    const standard = session.stage.getByRole("combobox", { name: "Uit welke standaard?" });
    await standard.selectOption({ label: optionOf(3, 7) });
    await session.stage.getByRole("button", { name: `Op de agenda: ${fourth}` }).click();
    await expect(items.last()).toContainText(fourth);
    await expect(standard).toBeFocused();
  });

  await test.step("every step can be taken back", async () => {
    const undo = session.stage.getByRole("button", { name: "Ongedaan maken" });
    await undo.click();
    await expect(items).toHaveCount(2);
    await undo.click();
    await expect(items).toHaveCount(3);
    await expect(items.last()).toContainText(second);
  });

  await test.step("a whole cluster in one step", async () => {
    const heading = clusters[0]?.heading ?? "";
    await session.stage.getByText("Een heel cluster overslaan of overnemen").click();
    await session.stage.getByRole("button", { name: `Overslaan: ${heading}` }).click();
    await expect(session.stage).toContainText("Alles op de agenda is gedaan of opzij gezet.");
    const back = session.stage.getByRole("button", { name: `Terugnemen: ${heading}` });
    await expect(back).toBeFocused();
    await back.click();
    await expect(session.stage).toContainText("Nog 3 onderdelen");
  });
});

test("[OV21] a timer is set, told three times, given more time, and ends without anything happening", async ({
  page,
}) => {
  await page.clock.install();
  const session = await atAgenda(page, [chairSeat]);
  await session.discuss(first);
  const timer = session.stage.getByRole("timer");
  await expect(timer).toBeHidden();
  await session.chair.getByRole("button", { name: "Tijd zetten: 2 minuten" }).click();
  await expect(timer).toHaveText(/^Nog (2:00|1:5\d)$/);
  await expect(session.news).toContainText("tijd.");
  await expect(session.chair.getByRole("button", { name: "1 minuut erbij" })).toBeFocused();
  const told = await session.news.textContent();

  await page.clock.runFor(30_000);
  await expect(timer).toHaveText(/^Nog 1:[12]\d$/);
  await expect(session.news).toHaveText(told ?? "");
  await page.clock.runFor(30_000);
  await expect(session.news).toContainText("Nog 1 minuut.");
  await session.chair.getByRole("button", { name: "2 minuten erbij" }).click();
  await expect(timer).toHaveText(/^Nog [23]:\d\d$/);

  await page.clock.runFor(200_000);
  await expect(timer).toHaveText("De tijd is om.");
  await expect(session.news).toContainText("De tijd is om.");
  await expect(session.stage.getByRole("heading", { name: "Stemmen" })).toBeVisible();
  await session.lead("Onthullen");
  await expect(timer).toBeHidden();

  await test.step("an own number of minutes, and stopping", async () => {
    await session.chair.getByRole("spinbutton", { name: "Eigen aantal minuten" }).fill("15");
    await session.chair.getByRole("button", { name: "Tijd starten" }).click();
    await expect(timer).toHaveText(/^Nog 1[45]:\d\d$/);
    await session.chair.getByRole("button", { name: "Tijd stoppen" }).click();
    await expect(timer).toBeHidden();
  });
});

test("a meeting by keyboard alone, from the seat to the minutes; numbers vote wherever one is in the card", async ({
  page,
}) => {
  const session = await startMeeting(page);
  await tabTo(page, session.seat.getByRole("textbox", { name: "Uw functie of organisatie" }));
  await page.keyboard.type("Beleidsadviseur");
  await page.keyboard.press("Enter");
  await expect(session.seat).toContainText("Beleidsadviseur (gemeente)");

  await pressBy(page, session, "chair", "Voorbereiding onthullen");
  await expect(session.stage.getByRole("heading", { name: "Agenda" })).toBeFocused();
  await pressBy(page, session, "stage", "Agenda maken");
  await pressBy(page, session, "stage", `Bespreken: ${first}`);

  await test.step("the number of an answer, without going to it", async () => {
    const title = session.stage.getByRole("heading", { name: "Stemmen" });
    await expect(title).toBeFocused();
    await page.keyboard.press("4");
    await expect(session.stage.getByRole("radio", { name: "Geborgd" })).toBeChecked();
    await tabTo(page, session.stage.getByRole("checkbox", { name: "Hier wil ik over praten" }));
    await page.keyboard.press("3");
    await expect(session.stage.getByRole("radio", { name: "Grotendeels" })).toBeChecked();
    await tabTo(page, session.stage.getByRole("button", { name: "Stem geven" }));
    await page.keyboard.press("Enter");
    await expect(session.stage).toContainText("Uw stem is verzegeld.");
    await page.keyboard.press("2");
    await expect(session.stage).toContainText("Dit is nog niet verzegeld. Uw eerdere stem telt.");
    await page.keyboard.press("3");
    await expect(session.stage).toContainText("Uw stem is verzegeld.");
  });

  await test.step("a number outside the card, or in a text, is no vote", async () => {
    await tabTo(page, session.chair.getByRole("spinbutton", { name: "Eigen aantal minuten" }));
    await page.keyboard.press("1");
    await expect(session.stage.getByRole("radio", { name: "Grotendeels" })).toBeChecked();
  });

  await pressBy(page, session, "chair", "Onthullen", "Shift+Tab");
  await expect(session.stage.getByRole("heading", { name: "Verdeling", exact: true })).toBeFocused();
  await expect(session.news).toContainText("Onthuld. 1 × grotendeels.");
  await tabTo(page, session.stage.getByRole("radio", { name: "Nog niet" }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, session.stage.getByRole("textbox", { name: "Reden" }));
  await page.keyboard.type("1 team werkt er nu aan.");
  await pressBy(page, session, "stage", "Besluit vastleggen");
  await expect(session.stage.getByRole("heading", { name: "Verdeling", exact: true })).toBeFocused();
  await pressBy(page, session, "chair", "Overleg sluiten");
  await expect(session.stage.getByRole("heading", { name: "Verslag" })).toBeFocused();
  await expect(session.stage).toContainText("Besluit: In ontwikkeling1 team werkt er nu aan.");
  await expect(session.stage.getByRole("table")).toContainText("was er niet");
  await expect(session.stage).toContainText(
    "Nodig de volgende keer iemand uit van Veilig Thuis: die invalshoek was er niet bij standaard 1.",
  );
});

test("[BW4] the list tells where each meeting is; one is called otherwise, removed and brought back", async ({
  page,
}) => {
  const session = await startMeeting(page);
  await new AppFrame(page).goTo("Routekaart");
  const { list } = session;
  await expect(list.getByRole("listitem")).toContainText("Voorbereiden, laatst gewijzigd");
  await list.getByRole("button", { name: /^Naam wijzigen: / }).click();
  await list.getByRole("textbox", { name: "Naam van het overleg" }).fill("Eerste bijeenkomst");
  await list.getByRole("button", { name: "Naam bewaren" }).click();
  await expect(list.getByRole("button", { name: "Naam wijzigen: Eerste bijeenkomst" })).toBeFocused();
  await list.getByRole("button", { name: "Eerste bijeenkomst verwijderen" }).click();
  await expect(list.getByRole("link")).toBeHidden();
  await list.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(list.getByRole("link", { name: "Eerste bijeenkomst" })).toBeVisible();

  await page
    .getByRole("button", { name: /^Nieuwe zelfscan/ })
    .first()
    .click();
  await new AppFrame(page).goTo("Routekaart");
  await list.getByRole("combobox", { name: "Over welke zelfscan?" }).selectOption({ index: 1 });
  await list.getByRole("button", { name: "Nieuw overleg" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await expect(list.getByRole("listitem").first()).toContainText("Over: Zelfscan");
});

function optionOf(number: number, count: number): string {
  const title = standards.find((standard) => standard.number === number)?.shortTitle ?? "";
  return `Standaard ${number}: ${title} (${count} onderdelen)`;
}

/** Goes to a button with Tab and presses it. */
async function pressBy(
  page: Page,
  session: SessionPage,
  where: "chair" | "stage",
  name: string,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  await tabTo(page, session[where].getByRole("button", { name, exact: true }), key);
  await page.keyboard.press("Enter");
}
