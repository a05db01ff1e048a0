import { expect, test } from "@playwright/test";
import { openGuest, startMeeting } from "./pages/meetingWithGuest";
import { atAgenda } from "./pages/meetings";
import { tabTo } from "./pages/keyboard";
import { readFramework } from "./pages/readFramework";

const [standard] = readFramework().flatMap(({ standards }) => standards);
const [first = "", second = ""] = standard?.aspects.map(({ text }) => text) ?? [];
const seat = { name: "Beleidsadviseur", perspective: "gemeente" } as const;

test.beforeEach(() => {
  test.setTimeout(60_000);
});

test("who looks at the agenda and at what was decided comes back to the choice they had not sent yet, and a new vote brings them back", async ({
  page,
}) => {
  const session = await atAgenda(page, [seat], { minutes: 18 });
  await session.discuss(first);
  await session.choose("Grotendeels");
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });
  const panel = (name: string) => page.getByRole("tabpanel", { name, exact: true });

  await test.step("there and back, by keyboard", async () => {
    await tab("Nu").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(panel("Agenda")).toContainText(`Nu stemmen over: ${first}`);
    await expect(panel("Agenda").getByRole("listitem")).toHaveCount(3);
    await expect(panel("Nu")).toBeHidden();
    await tab("Tot nu toe besloten").click();
    await expect(panel("Tot nu toe besloten")).toContainText("Verslag");
    await tab("Nu").click();
    await expect(session.stage.getByRole("radio", { name: "Grotendeels" })).toBeChecked();
    await session.expectReady(0, 1);
  });

  await test.step("what one looks at stays through the reveal, and a new round brings one back", async () => {
    await session.stage.getByRole("button", { name: "Stem geven" }).click();
    await session.expectReady(1, 1);
    await tab("Tot nu toe besloten").click();
    await session.lead("Onthullen");
    await expect(panel("Tot nu toe besloten")).toContainText(`Nu onthuld: ${first}`);
    await session.lead("Nog een ronde");
    await expect(tab("Nu")).toHaveAttribute("aria-selected", "true");
    await expect(session.stage.getByRole("heading", { name: "Stemmen, ronde 2" })).toBeVisible();
  });

  await test.step("and so does the next aspect", async () => {
    await session.vote("Grotendeels");
    await session.expectReady(1, 1);
    await session.lead("Onthullen");
    await session.decide({ Reden: "Het loopt." }, "Grotendeels");
    await tab("Agenda").click();
    await session.lead(`Volgende: ${second}`);
    await expect(panel("Nu").getByRole("heading", { name: "Stemmen" })).toBeVisible();
  });
});

test("[OV17] a guest answers and shows the code by keyboard alone", async ({ page, browser }) => {
  const chair = await startMeeting(page);
  const guest = await openGuest(browser, await chair.inviteGuest("Veilig Thuis Midden"));
  const { answers, prepared } = guest;
  await tabTo(guest.page, answers.locator("summary").filter({ hasText: /^Standaard 1:/ }));
  await guest.page.keyboard.press("Enter");
  const group = answers.getByRole("radiogroup", { name: first });
  await tabTo(guest.page, group.getByRole("radio").first());
  await guest.page.keyboard.press("Space");
  await guest.page.keyboard.press("ArrowDown");
  await expect(group.getByRole("radio", { name: "In ontwikkeling" })).toBeChecked();

  await tabTo(guest.page, answers.getByRole("button", { name: `Code van dit antwoord: ${first}` }));
  await guest.page.keyboard.press("Enter");
  await expect(answers.getByRole("textbox", { name: "Uw code" })).not.toHaveValue("");
  await tabTo(guest.page, answers.getByRole("radio", { name: "Ronde 1" }));
  await guest.page.keyboard.press("ArrowRight");
  await expect(answers.getByRole("radio", { name: "Ronde 2" })).toBeChecked();

  const show = prepared.getByRole("button", { name: "Code tonen" });
  await tabTo(guest.page, show, "Shift+Tab");
  await guest.page.keyboard.press("Enter");
  await tabTo(guest.page, prepared.getByRole("textbox", { name: "Code van al uw antwoorden" }));
  await expect(prepared.getByRole("textbox", { name: "Code van al uw antwoorden" })).not.toHaveValue("");
});
