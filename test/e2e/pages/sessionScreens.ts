import { expect, type Page } from "@playwright/test";
import { AppFrame } from "./AppFrame";
import { GuestPage } from "./GuestPage";
import { openAt, type OpenScreen } from "./openScreen";
import { readFramework } from "./readFramework";
import { SessionPage } from "./SessionPage";
import type { SeededWorkspaces } from "./seededWorkspaces";

const [standard] = readFramework().flatMap(({ standards }) => standards);
const [first = ""] = standard?.aspects.map(({ text }) => text) ?? [];

/** A joint meeting at each of its stages; around one device, as that has most on the screen. */
export const sessionScreens: Readonly<Record<string, OpenScreen>> = {
  "session without a seat": async (page, seeded) => {
    await startSession(page, seeded);
    await page.getByRole("button", { name: "Deelnemen" }).click();
    await expect(page.getByText("Vul uw functie of organisatie in.")).toBeVisible();
  },
  "session being prepared": async (page, seeded) => {
    await seated(page, seeded);
  },
  "session on a device of one's own": async (page, seeded) => {
    const session = await withOwnNote(page, seeded);
    await session.own.getByRole("button", { name: "Mijn voorbereiding en notities wissen" }).click();
    await expect(session.own.getByRole("group", { name: /wissen\?$/ })).toBeVisible();
  },
  "session with people being invited": async (page, seeded) => {
    const session = await seated(page, seeded);
    await session.invite.getByText("Leden van de site uitnodigen").click();
    await session.inviteGuest("Veilig Thuis Midden");
    await session.invite.getByRole("button", { name: "Wijzigen: Veilig Thuis Midden" }).click();
    await session.invite.getByRole("textbox", { name: "Functie of organisatie" }).fill("");
    await session.invite.getByRole("button", { name: "Wijziging bewaren" }).click();
    await expect(session.invite).toContainText("Vul een functie of organisatie in.");
  },
  "session as a guest has it": async (page, seeded) => {
    const guest = await asGuest(page, seeded);
    await guest.preparedCode();
    await guest.scanned();
    await guest.aspectCode(first);
  },
  "invitation that is not whole": (page) => openAt(page, "/#/uitnodiging/eyJ2ZXJzaWUiOjF9"),
  "code of a guest, refused": async (page, seeded) => {
    const guest = await asGuest(page, seeded);
    await guest.preparedCode();
    await openAt(page, await guest.scanned());
    await page.getByRole("button", { name: "Code invoeren" }).click();
    await expect(page.getByRole("textbox")).toBeFocused();
  },
  "code for a session that is not here": (page) =>
    openAt(page, "/#/code/00000000-0000-4000-8000-000000000001/ABCDEF"),
  "session agenda": async (page, seeded) => {
    const session = await atAgenda(page, seeded);
    await session.setAside(first, "Van de agenda halen");
    await session.stage.getByText("Onderdeel erbij zetten").click();
    await session.stage.getByText("Een heel cluster overslaan of overnemen").click();
    await session.chair.getByText("Voorzitterschap overdragen").click();
  },
  "session vote": async (page, seeded) => {
    const session = await atAgenda(page, seeded);
    await session.discuss(first);
    await session.handTo("Beleidsadviseur");
    await session.choose("Geborgd");
  },
  "session handed on": async (page, seeded) => {
    const session = await atAgenda(page, seeded);
    await session.discuss(first);
    await session.handTo("Beleidsadviseur");
    await session.vote("Geborgd");
    await session.expectReady(1, 2);
    await session.chair.getByRole("button", { name: "Tijd zetten: 5 minuten" }).click();
    await expect(session.stage.getByRole("timer")).toBeVisible();
  },
  "session revealed": async (page, seeded) => {
    await revealed(page, seeded);
  },
  "session minutes": async (page, seeded) => {
    const session = await revealed(page, seeded);
    await session.decide({ Reden: "Zo is het." }, "Grotendeels");
    await session.lead("Overleg sluiten");
    await expect(session.stage).toContainText("Zo is het.");
  },
};

async function startSession(page: Page, { workspace }: SeededWorkspaces): Promise<SessionPage> {
  await openAt(page, workspace);
  const session = new SessionPage(page);
  await session.start();
  return session;
}

async function seated(page: Page, seeded: SeededWorkspaces): Promise<SessionPage> {
  const session = await startSession(page, seeded);
  await session.sit({ name: "Beleidsadviseur", perspective: "gemeente" });
  await session.addSeat({ name: "Gedragswetenschapper", perspective: "Veilig Thuis" });
  return session;
}

/** With one seat, so that there is something for oneself. */
async function withOwnNote(page: Page, seeded: SeededWorkspaces): Promise<SessionPage> {
  const session = await startSession(page, seeded);
  await session.sit({ name: "Beleidsadviseur", perspective: "gemeente" });
  await session.lead("Voorbereiding onthullen");
  await session.stage.getByRole("button", { name: "Agenda maken" }).click();
  await session.discuss(first);
  await session.note(
    "Navragen bij het lokale team.\nhttps://voorbeeldstad.nl/een-adres-dat-langer-is-dan-het-scherm",
  );
  await session.lead("Naar de agenda");
  await expect(session.own.getByRole("list", { name: "Uw eigen notities" })).toContainText("Navragen");
  return session;
}

async function asGuest(page: Page, seeded: SeededWorkspaces): Promise<GuestPage> {
  const session = await seated(page, seeded);
  const link = await session.inviteGuest("Veilig Thuis Midden");
  await new AppFrame(page).expectSaved();
  const guest = new GuestPage(page);
  await guest.open(link);
  await guest.answer(standard?.number ?? 0, first, "Nog niet");
  return guest;
}

async function atAgenda(page: Page, seeded: SeededWorkspaces): Promise<SessionPage> {
  const session = await seated(page, seeded);
  await session.lead("Voorbereiding onthullen");
  await session.stage.getByRole("button", { name: "Agenda maken" }).click();
  await expect(session.stage.getByRole("button", { name: `Bespreken: ${first}` })).toBeVisible();
  return session;
}

async function revealed(page: Page, seeded: SeededWorkspaces): Promise<SessionPage> {
  const session = await atAgenda(page, seeded);
  await session.discuss(first);
  await session.handTo("Beleidsadviseur");
  await session.vote("Geborgd");
  await session.handTo("Gedragswetenschapper");
  await session.vote("Nog niet");
  await session.expectReady(2, 2);
  await session.lead("Onthullen");
  await expect(session.spread("Samen")).toContainText("1 × nog niet en 1 × geborgd.");
  return session;
}
