import { expect, test, type Page } from "@playwright/test";
import { anotherBrowser } from "./pages/anotherBrowser";
import { AppFrame } from "./pages/AppFrame";
import { openGuest, startMeeting } from "./pages/meetingWithGuest";
import { readFramework } from "./pages/readFramework";

interface Standard {
  readonly number: number;
  readonly texts: readonly string[];
}

const standards: readonly Standard[] = readFramework()
  .flatMap((cluster) => cluster.standards)
  .map((standard) => ({ number: standard.number, texts: standard.aspects.map(({ text }) => text) }));
const [{ number, texts }, { number: otherNumber, texts: otherTexts }] = standards as [Standard, Standard];
const [first = "", second = ""] = texts;
const [third = ""] = otherTexts;

test("[OV17] [OV18] somebody without anything takes part by a link and by codes", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const chair = await startMeeting(page);
  const link = await chair.inviteGuest("Veilig Thuis Midden");
  const guest = await openGuest(browser, link);

  await test.step("the guest sees who they are, and answers on their own device", async () => {
    await expect(guest.title).toContainText("Uitnodiging: Overleg over");
    await expect(guest.page.getByRole("main")).toContainText("Veilig Thuis Midden (Veilig Thuis)");
    await guest.answer(number, second, "Nog niet");
    const filled = "U heeft 1 van de 46 onderdelen ingevuld.";
    await expect(guest.answers).toContainText(filled);
    await guest.page.reload();
    await expect(guest.answers).toContainText(filled);
    await guest.unfold(number);
  });

  await test.step("[OV17] before the reveal the code is refused, also by its picture", async () => {
    await expect(chair.intake).toBeHidden();
    await guest.preparedCode();
    const opened = await sameDevice(page, await guest.scanned());
    await expect(new AppFrame(opened).title).toHaveText("Code invoeren");
    await opened.getByRole("button", { name: "Code invoeren" }).click();
    await expect(opened.getByRole("main")).toContainText("De app heeft niets bewaard.");
    await expect(opened.getByRole("textbox")).toHaveValue("");
    await opened.close();
  });

  await test.step("[OV5] the preparation comes in by its picture, and is on the agenda", async () => {
    await chair.prepare(second, "Geborgd");
    await chair.stage.getByRole("button", { name: "Voorbereiding inleveren" }).click();
    await expect(chair.stage).toContainText("Uw voorbereiding is ingeleverd.");
    await chair.lead("Voorbereiding onthullen");
    const opened = await sameDevice(page, await guest.scanned());
    await expect(opened.getByRole("textbox")).toHaveValue(await guest.preparedCode());
    await opened.getByRole("button", { name: "Code invoeren" }).click();
    await expect(opened.getByRole("status")).toHaveText(
      "De voorbereiding van Veilig Thuis Midden is ingevoerd.",
    );
    await opened.close();
    await chair.stage.getByRole("spinbutton", { name: "Hoeveel minuten heeft u?" }).fill("12");
    await chair.stage.getByRole("button", { name: "Agenda maken" }).click();
    await expect(chair.stage.locator("ol > li").first()).toContainText(second);
    await chair.takeIn(await guest.preparedCode());
    await expect(chair.intake).toContainText("Deze code van Veilig Thuis Midden was al ingevoerd.");
  });

  await test.step("[OV17] nobody waits for the guest, whose code counts after the reveal", async () => {
    await chair.discuss(second);
    await chair.vote("Geborgd");
    await chair.expectReady(1, 1);
    await expect(chair.stage).toContainText("1 gast geeft de stem als code, na het onthullen.");
    await chair.lead("Onthullen");
    await chair.takeIn(spokenAs(await guest.aspectCode(second)));
    await expect(chair.intake).toContainText("Het antwoord van Veilig Thuis Midden is ingevoerd.");
    await expect(chair.spread("Samen")).toContainText("1 × nog niet en 1 × geborgd.");
    await expect(chair.spread("Veilig Thuis")).toContainText(/1 × nog niet\.$/);
  });

  await test.step("[OV18] what is typed wrong, said otherwise or not revealed is refused with its reason", async () => {
    const code = await guest.aspectCode(second);
    await chair.takeIn(withTypo(code));
    await expect(chair.intake).toContainText("Er zit een tikfout in de code, in groep 1.");
    await chair.takeIn(await guest.aspectCode(second, 2));
    await expect(chair.intake).toContainText("Dit antwoord is nog niet onthuld.");
    await guest.answer(number, second, "Geborgd");
    await chair.takeIn(await guest.aspectCode(second));
    await expect(chair.intake).toContainText("hierover al een andere code ingevoerd");
    await guest.answer(otherNumber, third, "Geborgd");
    await chair.takeIn(await guest.aspectCode(third));
    await expect(chair.intake).toContainText("Dit antwoord is nog niet onthuld.");
    await expect(chair.spread("Samen")).toContainText("1 × nog niet en 1 × geborgd.");
  });

  await test.step("[OV8] a second round has a code of its own", async () => {
    await chair.lead("Nog een ronde");
    await expect(chair.intake).toBeHidden();
    await chair.vote("Geborgd");
    await chair.expectReady(1, 1);
    await chair.lead("Onthullen");
    await chair.takeIn(await guest.aspectCode(second, 2));
    await expect(chair.spread("Samen")).toContainText("2 × geborgd.");
  });

  await test.step("[OV14] the minutes count the guest as a voice of their perspective", async () => {
    await chair.decide({ Reden: "Het loopt." }, "Geborgd");
    await chair.lead("Overleg sluiten");
    await expect(chair.stage).toContainText("Veilig Thuis: 1 stem");
    await expect(chair.stage).not.toContainText("Veilig Thuis Midden");
  });
});

test("[OV18] the code of another session is refused, and a device without the session says so", async ({
  page,
  browser,
}) => {
  const one = await startMeeting(page);
  const theirs = await openGuest(browser, await one.inviteGuest("Politie"));
  await theirs.answer(number, first, "Nog niet");
  const code = await theirs.preparedCode();
  await new AppFrame(page).goTo("Routekaart");
  await one.list.getByRole("button", { name: "Nieuw overleg" }).click();
  await one.list.getByRole("link").first().click();
  await expect(one.title).toBeFocused();
  await one.sit({ name: "Beleidsadviseur", perspective: "gemeente" });
  await one.inviteGuest("Politie");
  await one.lead("Voorbereiding onthullen");
  await one.takeIn(code);
  await expect(one.intake).toContainText("Deze code hoort bij een ander overleg: Overleg over");

  const strange = await anotherBrowser(browser);
  await strange.goto(await theirs.scanned());
  await new AppFrame(strange).expectTitle("Dit overleg staat niet op dit toestel");
});

/** As the camera of a device opens an address: in a window of its own. */
async function sameDevice(page: Page, address: string): Promise<Page> {
  await new AppFrame(page).expectSaved();
  const opened = await page.context().newPage();
  await opened.goto(address);
  return opened;
}

function spokenAs(code: string): string {
  return Array.from(code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l")).join(" ");
}

function withTypo(code: string): string {
  return (code.startsWith("A") ? "B" : "A") + code.slice(1);
}
