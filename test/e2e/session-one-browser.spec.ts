import { readFile } from "node:fs/promises";
import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { startMeeting } from "./pages/meetings";
import { readDocument } from "./pages/readDocument";
import { readFramework } from "./pages/readFramework";
import { ScanPage } from "./pages/ScanPage";
import { SessionPage } from "./pages/SessionPage";

const aspects = readFramework().flatMap(({ standards }) =>
  standards.flatMap((standard) => standard.aspects.map(({ text }) => text)),
);
const [first = "", second = "", third = ""] = aspects;
const minority = {
  Reden: "Het loopt bijna overal.",
  "Wie ziet het anders? (functie of organisatie)": "Veilig Thuis",
  "Waarom?": "De afspraken staan nergens.",
};

test("[OV1] [OV15] a meeting around one workspace: prepare, vote unseen, reveal, decide, minutes", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const chair = await startMeeting(page);
  await chair.sit({ name: "Beleidsadviseur", perspective: "gemeente" });
  await expect(chair.chair).toContainText("U zit dit overleg voor.");
  await chair.addSeat({ name: "Teamleider", perspective: "lokaal team" });
  await chair.addSeat({ name: "Gedragswetenschapper", perspective: "Veilig Thuis" });
  await chair.addSeat({ name: "Raadsgriffie", perspective: "gemeente", role: "Waarnemer: kijkt mee" });

  await test.step("what is prepared by one asks for most talk of all", async () => {
    await chair.handTo("Beleidsadviseur");
    await chair.prepare(second, "Nog niet");
    await chair.stage.getByRole("button", { name: "Voorbereiding inleveren" }).click();
    await chair.handTo("Teamleider");
    await chair.prepare(second, "Geborgd");
    await chair.stage.getByRole("button", { name: "Voorbereiding inleveren" }).click();
    await expect(chair.seat.getByText("Teamleider (lokaal team): klaar")).toBeVisible();
    await chair.lead("Voorbereiding onthullen");
    await chair.stage.getByRole("spinbutton", { name: "Hoeveel minuten heeft u?" }).fill("18");
    await chair.stage.getByRole("button", { name: "Agenda maken" }).click();
    await expect(chair.stage.locator("ol > li")).toHaveCount(3);
    await expect(chair.stage.locator("ol > li").first()).toContainText(second);
  });

  const other = new SessionPage(await sameScreen(page, context));
  await test.step("[OV3] votes stay unseen until the chair reveals", async () => {
    await chair.discuss(first);
    await chair.handTo("Beleidsadviseur");
    await chair.vote("Grotendeels");
    await chair.expectReady(1, 3);
    await other.expectReady(1, 3);
    await other.handTo("Teamleider");
    await other.vote("Grotendeels");
    await other.handTo("Gedragswetenschapper");
    await other.vote("Nog niet");
    await chair.expectReady(3, 3);
    await expect(other.stage).toContainText("Iedereen op dit toestel is klaar.");
    await expect(other.seat.getByRole("button", { name: "Ik ben Raadsgriffie" })).toBeHidden();
    await expect(other.stage.getByRole("button", { name: "Stem geven" })).toBeHidden();
    await expect(other.stage.getByText("Veilig Thuis", { exact: true })).toBeHidden();
  });

  await test.step("the spread is there for all, per perspective, with its sentence", async () => {
    await chair.lead("Onthullen");
    for (const each of [chair, other]) {
      await expect(each.spread("Samen")).toContainText("1 × nog niet en 2 × grotendeels.");
      await expect(each.spread("Veilig Thuis")).toContainText(/1 × nog niet\.$/);
    }
  });

  await test.step("[OV8] a second round keeps the first", async () => {
    await chair.lead("Nog een ronde");
    await chair.handTo("Beleidsadviseur");
    await chair.vote("Grotendeels");
    await other.iAm("Gedragswetenschapper");
    await other.vote("In ontwikkeling");
    await chair.expectReady(2, 3);
    await chair.lead("Onthullen");
    await expect(chair.spread("Samen")).toContainText("1 × in ontwikkeling en 1 × grotendeels.");
    await chair.stage.getByText("Ronde 1", { exact: true }).click();
    await expect(chair.stage.locator("details").filter({ hasText: "Ronde 1" })).toContainText(
      "1 × nog niet en 2 × grotendeels.",
    );
  });

  await test.step("decide, park, and go on after closing by mistake", async () => {
    await chair.decide(minority, "Grotendeels");
    await chair.lead("Naar de agenda");
    await expect(chair.stage.locator("ol > li").filter({ hasText: first })).toContainText("(besloten)");
    await chair.setAside(third, "Parkeren");
    await chair.lead("Overleg sluiten");
    await chair.lead("Overleg hervatten");
    await expect(chair.stage.getByRole("heading", { name: "Agenda" })).toBeVisible();
    await chair.lead("Overleg sluiten");
  });

  await test.step("[OV14] the minutes say what was decided, and the scan has the answer", async () => {
    for (const each of [chair, other]) {
      await expect(each.stage).toContainText(first);
      await expect(each.stage).toContainText(
        "Het loopt bijna overal.Veilig Thuis ziet het anders: De afspraken staan nergens.",
      );
      await expect(each.stage).toContainText(`${third} (geparkeerd)`);
      await expect(each.stage).not.toContainText("Teamleider");
    }
    const downloading = page.waitForEvent("download");
    await chair.stage.getByRole("button", { name: "Verslag als Word-document" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^Verslag .*\.docx$/);
    const { tables } = readDocument(await readFile(await download.path()));
    expect(tables).toEqual([
      [
        ["Onderdeel", "Besluit", "Reden", "Wie ziet het anders?", "Verdeling"],
        [
          first,
          "Grotendeels",
          "Het loopt bijna overal.",
          "Veilig Thuis ziet het anders: De afspraken staan nergens.",
          "1 × in ontwikkeling en 1 × grotendeels. De antwoorden liggen dicht bij elkaar.",
        ],
      ],
      [
        ["Standaard", "gemeente", "lokaal team", "Veilig Thuis"],
        [
          expect.stringMatching(/^1[.] /),
          "zei er iets over",
          expect.stringContaining("niet over alles"),
          "niet over alles",
        ],
      ],
    ]);
    await new AppFrame(page).goTo("Zelfscan");
    await page.getByRole("link", { name: /^(Begin met de vragen|Verder bij standaard)/ }).click();
    await expect(new ScanPage(page).choice(first, "Grotendeels")).toBeChecked();
  });
});

async function sameScreen(page: Page, context: BrowserContext): Promise<Page> {
  await new AppFrame(page).expectSaved();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(new AppFrame(other).title).toBeFocused();
  return other;
}
