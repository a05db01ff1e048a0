import { expect } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { readFramework } from "./pages/readFramework";
import { RoutePage } from "./pages/RoutePage";
import { SessionPage } from "./pages/SessionPage";
import { test } from "./teams/teamsTest";

const [first = ""] = readFramework().flatMap(({ standards }) =>
  standards.flatMap(({ aspects }) => aspects.map(({ text }) => text)),
);
/** Through SharePoint: a device at rest looks every 37.5 seconds at most (usecases/replicate/pauseAfter). */
const shared = { timeout: 45_000 };

test("[OV3] [OV4] [OV9] two people in a team vote on their own devices, open each other's votes, and the other goes on as chair", async ({
  adviser,
  leader,
  teams,
}) => {
  test.setTimeout(240_000);
  await adviser.goTo("Kanaal Algemeen");
  await adviser.addTab("Utrecht");
  await new RoutePage(adviser.app).startScan();
  await new AppFrame(adviser.app).goTo("Routekaart");
  const chair = new SessionPage(adviser.app);
  await chair.start();
  await chair.sit({ name: "Beleidsadviseur", perspective: "gemeente" });

  await leader.goTo("Kanaal Algemeen");
  await leader.expectOpen("Gemeente Utrecht");
  const other = new SessionPage(leader.app);
  await expect(other.list.getByRole("link")).toBeVisible(shared);
  await other.open();
  await other.sit({ name: "Teamleider", perspective: "lokaal team" });
  await expect(other.chair).toContainText("Beleidsadviseur zit dit overleg voor.", shared);

  await test.step("the votes are in the list, and nobody can read them", async () => {
    await chair.lead("Voorbereiding onthullen");
    await chair.stage.getByRole("button", { name: "Agenda maken" }).click();
    await chair.discuss(first);
    await chair.vote("Grotendeels");
    await expect(other.stage.getByRole("heading", { name: "Stemmen" })).toBeVisible(shared);
    await other.vote("Nog niet");
    await chair.expectReady(2, 2);
    await other.expectReady(2, 2);
    const rows = JSON.stringify(teams.tenant.graph.staff().rows("Deelnemers"));
    expect(rows).toContain("sealed");
    expect(rows).not.toMatch(/largely|notYet|Grotendeels|Nog niet/);
    expect(teams.tenant.graph.staff().rows("Inbreng")).toEqual([]);
  });

  await test.step("the same spread on both devices", async () => {
    await chair.lead("Onthullen");
    for (const each of [chair, other]) {
      await expect(each.spread("Samen")).toContainText("1 × nog niet en 1 × grotendeels.", shared);
    }
  });

  await test.step("the chair is lost, the other decides where they were", async () => {
    await adviser.goTo("Elders in Teams");
    await other.lead("Voorzitterschap overnemen");
    await other.decide({ Reden: "Het loopt bijna overal." }, "Grotendeels");
    await other.lead("Overleg sluiten");
    await expect(other.stage).toContainText("Het loopt bijna overal.");
    await expect(other.stage).toContainText("lokaal team: 1 stem");
  });
});
