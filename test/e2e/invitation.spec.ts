import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import ICAL from "ical.js";
import { AppFrame } from "./pages/AppFrame";
import { copyIsKept } from "./pages/copyIsKept";
import { openGuest, startMeeting } from "./pages/meetingWithGuest";
import { readFramework } from "./pages/readFramework";

const [standard] = readFramework().flatMap(({ standards }) => standards);
const number = standard?.number ?? 0;
const first = standard?.aspects[0]?.text ?? "";

test("[OV17] a link that is not whole, too new or for another framework says what to do", async ({
  page,
}) => {
  const chair = await startMeeting(page);
  const link = await chair.inviteGuest("Veilig Thuis");
  const [address = "", outline = ""] = link.split("#/uitnodiging/");
  const written = JSON.parse(Buffer.from(outline, "base64url").toString()) as object;
  const other = (changes: object) =>
    `${address}#/uitnodiging/${Buffer.from(JSON.stringify({ ...written, ...changes })).toString("base64url")}`;
  const expected = [
    [link.slice(0, -9), "De link is niet heel."],
    [`${link}"><script>`, "De link is niet heel."],
    [`${link}${"A".repeat(9_000)}`, "De link is te lang"],
    [other({ versie: 2 }), "nieuwere versie van deze app"],
    [other({ kader: "kwaliteitskader-2031" }), "andere versie van het kwaliteitskader"],
  ] as const;
  for (const [broken, text] of expected) {
    await page.goto(broken);
    await new AppFrame(page).expectTitle("Deze uitnodiging werkt niet");
    await expect(page.getByRole("main")).toContainText(text);
  }
});

test("a guest is called otherwise or taken away where they were added, and the focus goes on from there", async ({
  page,
}) => {
  const meeting = await startMeeting(page);
  const { invite } = meeting;
  await meeting.inviteGuest("Politie");
  await invite.getByRole("button", { name: "Wijzigen: Politie" }).click();
  const name = invite.getByRole("textbox", { name: "Functie of organisatie van de gast" });
  await expect(name).toBeFocused();
  await name.fill("Politie Noord");
  await invite.getByRole("button", { name: "Wijziging bewaren" }).click();
  const change = invite.getByRole("button", { name: "Wijzigen: Politie Noord" });
  await expect(change).toBeFocused();
  await change.click();
  await invite.getByRole("button", { name: "Plek weghalen: Politie Noord" }).click();
  await expect(invite.getByText("Politie Noord")).toBeHidden();
  await expect(invite.getByRole("button", { name: "Gast toevoegen" })).toBeFocused();
});

test.describe("on a phone without a network", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("a guest who has opened the link goes on, and it fits the screen", async ({ page, browser }) => {
    const chair = await startMeeting(page);
    const link = await chair.inviteGuest("Veilig Thuis");
    const guest = await openGuest(browser, link, {
      viewport: { width: 320, height: 640 },
      serviceWorkers: "allow",
    });
    await copyIsKept(guest.page);
    await guest.page.context().setOffline(true);
    await guest.page.reload();
    await guest.answer(number, first, "Nog niet");
    await guest.preparedCode();
    expect(await guest.scanned()).toContain("#/code/");
    await guest.aspectCode(first);
    for (const each of [page, guest.page]) {
      const width = await each.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    }
  });
});

test("members get a text and a file for their calendar, at the time of the meeting", async ({ page }) => {
  const chair = await startMeeting(page);
  await chair.invite.getByText("Leden van de site uitnodigen").click();
  await expect(chair.invite).toContainText("Vul in wanneer het overleg is");
  await chair.invite.getByLabel("Wanneer is het overleg?").fill("2027-03-28T13:00");
  await chair.invite.getByRole("spinbutton", { name: "Hoeveel minuten duurt het?" }).fill("90");
  const text = chair.invite.getByRole("textbox", { name: "Tekst voor leden van de site" });
  await expect(text).toHaveValue(/28 maart 2027 om 13:00, 90 minuten\./);
  const downloading = page.waitForEvent("download");
  await chair.invite.getByRole("button", { name: "Agenda-bestand (.ics)" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Overleg over .*\.ics$/);
  const read = ICAL.parse(await readFile(await download.path(), "utf8")) as unknown[];
  const event = new ICAL.Event(new ICAL.Component(read).getAllSubcomponents("vevent")[0]);
  const starts = await page.evaluate(() => new Date("2027-03-28T13:00").toISOString());
  expect(event.startDate.toJSDate().toISOString()).toBe(starts);
  expect(event.duration.toSeconds()).toBe(90 * 60);
  expect(event.description).toBe(await text.inputValue());
  expect(page.url()).toContain(event.uid.split("@")[0]);
});
