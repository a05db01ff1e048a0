import { expect, test } from "@playwright/test";
import { openGuest, startMeeting } from "./pages/meetingWithGuest";
import { readFramework } from "./pages/readFramework";

const [standard] = readFramework().flatMap(({ standards }) => standards);
const [first = ""] = standard?.aspects.map(({ text }) => text) ?? [];

test("who has no Microsoft 365 reads their notes again, and throws away what is theirs, with the keyboard", async ({
  page,
}) => {
  const session = await startMeeting(page);
  const forget = session.own.getByRole("button", { name: "Mijn voorbereiding en notities wissen" });
  await session.prepare(first, "Nog niet");
  await session.lead("Voorbereiding onthullen");
  await session.stage.getByRole("button", { name: "Agenda maken" }).click();
  await session.discuss(first);
  await session.note("Navragen bij het lokale team.");
  await session.lead("Naar de agenda");
  const notes = session.own.getByRole("list", { name: "Uw eigen notities" });
  await expect(notes.getByRole("listitem")).toHaveText(`${first}Navragen bij het lokale team.`);

  await forget.focus();
  await page.keyboard.press("Enter");
  await expect(session.own.getByText(/^Dit wist ze op dit toestel\./)).toBeFocused();
  await session.own.getByRole("button", { name: "Niet wissen" }).focus();
  await page.keyboard.press("Enter");
  await expect(forget).toBeFocused();
  await expect(notes).toBeVisible();

  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(session.own.getByRole("status")).toHaveText("Uw voorbereiding en notities zijn gewist.");
  await expect(forget).toBeFocused();
  await expect(notes).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/Navragen|notYet/);
});

test("a guest throws away what they answered", async ({ page, browser }) => {
  const chair = await startMeeting(page);
  const guest = await openGuest(browser, await chair.inviteGuest("Veilig Thuis Midden"));
  await guest.answer(standard?.number ?? 0, first, "Nog niet");
  await guest.page.getByRole("button", { name: "Mijn antwoorden wissen" }).click();
  await guest.page.getByRole("button", { name: "Wissen", exact: true }).click();

  await expect(guest.answers).toContainText("U heeft 0 van de 46 onderdelen ingevuld.");
  await guest.page.reload();
  await expect(guest.answers).toContainText("U heeft 0 van de 46 onderdelen ingevuld.");
});
