import { expect, test } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { atAgenda, startMeeting } from "./pages/meetings";
import { readFramework } from "./pages/readFramework";

const [first = "", second = "", third = ""] = readFramework().flatMap(({ standards }) =>
  standards.flatMap(({ aspects }) => aspects.map(({ text }) => text)),
);
const chairSeat = { name: "Beleidsadviseur", perspective: "gemeente" } as const;
const leaderSeat = { name: "Teamleider", perspective: "lokaal team" } as const;
const otherSeat = { name: "Gedragswetenschapper", perspective: "Veilig Thuis" } as const;

test.beforeEach(() => {
  test.setTimeout(120_000);
});

test("[OV24] a device that goes round shows nothing of who had it before", async ({ page }) => {
  const session = await atAgenda(page, [chairSeat, leaderSeat, otherSeat]);
  await session.discuss(first);
  await session.handTo("Beleidsadviseur");
  await session.vote("Geborgd");

  const handOn = session.stage.getByRole("heading", { name: "Geef het toestel aan Teamleider" });
  await expect(handOn).toBeFocused();
  await expect(session.stage.getByRole("radio")).toHaveCount(0);
  await expect(session.news).toContainText(
    "Uw stem is verzegeld. U kunt hem wijzigen tot de voorzitter onthult.",
  );
  await session.handTo("Teamleider");
  await expect(session.stage.getByRole("heading", { name: "Stemmen" })).toBeFocused();
  await expect(session.stage.getByRole("radio", { checked: true })).toHaveCount(0);
  await session.vote("Nog niet");

  await test.step("who had it before sees nothing of their own either: anybody can say to be them", async () => {
    await session.iAm("Beleidsadviseur");
    await expect(session.stage.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(session.stage).toContainText("Uw stem is verzegeld.");
  });
  await session.iAm("Gedragswetenschapper");
  await session.vote("Nog niet");
  await expect(session.stage).toContainText("Iedereen op dit toestel is klaar.");
  await expect(session.news).toContainText("Iedereen heeft gestemd.");
});

test("[OV24] what one prepared on a shared device is there for who says to be that one", async ({ page }) => {
  const session = await startMeeting(page);
  await session.sit(chairSeat);
  await expect(session.stage).toContainText("Nog niemand neemt deel van: lokaal team en Veilig Thuis.");
  await session.prepare(first, "Geborgd");
  await session.addSeat(leaderSeat);
  await expect(session.stage.getByRole("radio")).toHaveCount(0);
  await session.iAm("Teamleider");
  await expect(session.stage.getByRole("radio", { checked: true })).toHaveCount(0);
  await session.iAm("Beleidsadviseur");
  await expect(session.stage.getByRole("radio", { name: "Geborgd", checked: true })).toHaveCount(1);
});

test("[OV9] [OV20] [OV22] parking, two camps, an idea without a plan, the next of the agenda, handing over", async ({
  page,
}) => {
  const session = await atAgenda(page, [chairSeat, leaderSeat], { minutes: 18 });
  await session.discuss(third);
  await session.lead("Parkeren");
  await expect(session.stage.getByRole("heading", { name: "Agenda" })).toBeFocused();
  await expect(session.stage).toContainText(`${third} (geparkeerd)`);

  await session.lead(`Volgende: ${first}`);
  await expect(session.stage).toContainText("1 van 3 op de agenda");
  await session.handTo("Beleidsadviseur");
  await session.vote("Geborgd");
  await session.handTo("Teamleider");
  await session.vote("Nog niet");
  await session.lead("Onthullen");
  await expect(session.news).toContainText(
    "Onthuld. 1 × nog niet en 1 × geborgd. Er zijn twee kampen: dit is geen overeenstemming.",
  );
  await expect(session.stage).toContainText("lokaal team (1)");

  await test.step("a level alone does not settle two camps", async () => {
    await session.stage.getByRole("radio", { name: "Grotendeels", exact: true }).check();
    await session.stage.getByRole("button", { name: "Besluit vastleggen" }).click();
    await expect(session.stage).toContainText("Vul een reden in, of wie het anders ziet en waarom.");
    await expect(session.stage.getByRole("textbox", { name: "Reden" })).toBeFocused();
    await expect(session.stage).toContainText("Met uw idee begint een nieuw plan van aanpak.");
    await session.decide(
      { Reden: "Op papier staat het.", "Idee voor een maatregel": "Bespreken" },
      "Grotendeels",
    );
  });

  await session.lead(`Volgende: ${second}`);
  await expect(session.stage).toContainText("2 van 3 op de agenda");
  await session.chair.getByText("Voorzitterschap overdragen").click();
  await session.chair.getByRole("button", { name: "Overdragen", exact: true }).click();
  await expect(session.chair).toContainText("Teamleider zit dit overleg voor, op dit toestel.");
  await new AppFrame(page).goTo("Plan van aanpak");
  await expect(page.getByRole("textbox", { name: /Bespreken|verbeterpunt/i }).first()).toBeVisible();
});
