import { expect, type Page } from "@playwright/test";
import { openAt, type OpenScreen } from "./openScreen";
import { readFramework } from "./readFramework";
import { SessionPage } from "./SessionPage";
import type { SeededWorkspaces } from "./seededWorkspaces";

const [first = ""] = readFramework().flatMap(({ standards }) =>
  standards.flatMap(({ aspects }) => aspects.map(({ text }) => text)),
);

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
