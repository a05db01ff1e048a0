import { expect, test, type Page } from "@playwright/test";
import { atAgenda, startMeeting } from "./pages/meetings";
import { readFramework } from "./pages/readFramework";

const [first = ""] = readFramework().flatMap(({ standards }) =>
  standards.flatMap(({ aspects }) => aspects.map(({ text }) => text)),
);
const chairSeat = { name: "Beleidsadviseur", perspective: "gemeente" } as const;
const leaderSeat = { name: "Teamleider", perspective: "lokaal team" } as const;

test.beforeEach(() => {
  test.setTimeout(60_000);
});

test("[OV1] a double-click makes one move: what stands there next is not pressed by its second click", async ({
  page,
}) => {
  const session = await startMeeting(page);
  await session.sit(chairSeat);
  const press = (move: string) =>
    session.chair.getByRole("button", { name: move, exact: true }).dblclick({ delay: 20 });

  await press("Voorbereiding onthullen");
  await expect(session.stage.getByRole("heading", { name: "Agenda" })).toBeVisible();
  await session.stage.getByRole("button", { name: "Agenda maken" }).click();
  await session.discuss(first);
  await session.vote("Grotendeels");
  await session.expectReady(1, 1);
  await press("Onthullen");
  await expect(session.spread("Samen")).toContainText("1 × grotendeels.");
  await expect(session.chair.getByRole("button", { name: "Nog een ronde" })).toBeVisible();
  await session.lead("Naar de agenda");
  await press("Overleg sluiten");
  await expect(session.stage.getByRole("heading", { name: "Verslag" })).toBeVisible();
  await press("Overleg hervatten");
  await expect(session.stage.getByRole("heading", { name: "Agenda" })).toBeVisible();
});

test("[OV25] a wrong seat is changed, one too many taken away, and the chair's own leaves the chair free", async ({
  page,
}) => {
  const session = await startMeeting(page);
  await session.sit(leaderSeat);
  await session.addSeat({ name: "Te veel", perspective: "gemeente" });

  await test.step("changed, with the keyboard back where it was", async () => {
    const change = session.seat.getByRole("button", { name: "Wijzigen: Teamleider" });
    await change.press("Enter");
    await expect(session.seat.getByRole("textbox", { name: "Uw functie of organisatie" })).toBeFocused();
    await session.seat.getByRole("radio", { name: "Veilig Thuis", exact: true }).check();
    await session.seat.getByRole("button", { name: "Wijziging bewaren" }).click();
    await expect(session.seat).toContainText("Teamleider (Veilig Thuis)");
    await expect(change).toBeFocused();
    await expect(session.news).toContainText("De plek van Teamleider is gewijzigd.");
  });

  await test.step("taken away", async () => {
    await session.seat.getByRole("button", { name: "Wijzigen: Te veel" }).click();
    await session.seat.getByRole("button", { name: "Plek weghalen: Te veel" }).press("Enter");
    await expect(session.seat.getByRole("listitem")).toHaveCount(1);
    await expect(session.seat.getByRole("heading")).toBeFocused();
    await expect(session.news).toContainText("De plek van Te veel is weggehaald.");
  });

  await test.step("the last one leaves, and comes back", async () => {
    await session.seat.getByRole("button", { name: "Wijzigen: Teamleider" }).click();
    await expect(session.seat).toContainText("Daarna zit niemand dit overleg voor");
    await session.seat.getByRole("button", { name: "Plek weghalen: Teamleider" }).press("Enter");
    await expect(session.seat.getByRole("heading")).toBeFocused();
    await expect(session.chair).toBeHidden();
    await session.sit(chairSeat);
    await expect(session.chair).toContainText("U zit dit overleg voor.");
  });
});

test("[OV25] of a seat whose vote is revealed only the name changes", async ({ page }) => {
  const session = await atAgenda(page, [chairSeat]);
  await session.discuss(first);
  await session.vote("Grotendeels");
  await session.expectReady(1, 1);
  await session.lead("Onthullen");
  await session.seat.getByRole("button", { name: "Wijzigen: Beleidsadviseur" }).click();
  await expect(session.seat).toContainText("Van deze plek is al iets onthuld.");
  await expect(session.seat.getByRole("radio")).toHaveCount(0);
  await expect(session.seat.getByRole("button", { name: /^Plek weghalen/ })).toBeHidden();
  await session.seat.getByRole("textbox", { name: "Uw functie of organisatie" }).fill("Beleidsmedewerker");
  await session.seat.getByRole("button", { name: "Wijziging bewaren" }).click();
  await expect(session.seat).toContainText("Beleidsmedewerker (gemeente)");
  await expect(session.spread("Samen")).toContainText("1 × grotendeels.");
});

test("a browser that makes no key says that one has no seat, and tries again", async ({ page }) => {
  const session = await startMeeting(page);
  await refuseKeys(page);
  await session.seat.getByRole("textbox", { name: "Uw functie of organisatie" }).fill(chairSeat.name);
  await session.seat.getByRole("button", { name: "Deelnemen" }).click();
  await expect(session.seat.getByRole("alert")).toContainText("Deelnemen is niet gelukt.");
  await allowKeys(page);
  await session.seat.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect(session.seat).toContainText("Beleidsadviseur (gemeente)");
  await expect(session.seat.getByRole("alert")).toHaveText("");
});

const refused = "refusedKeys";

async function refuseKeys(page: Page): Promise<void> {
  await page.evaluate((key) => {
    Object.assign(window, { [key]: Reflect.get(SubtleCrypto.prototype, "generateKey") });
    const refuse = () => Promise.reject(new DOMException("No.", "OperationError"));
    Reflect.set(SubtleCrypto.prototype, "generateKey", refuse);
  }, refused);
}

async function allowKeys(page: Page): Promise<void> {
  await page.evaluate((key) => {
    Reflect.set(SubtleCrypto.prototype, "generateKey", Reflect.get(window, key));
  }, refused);
}
