import { expect, test } from "@playwright/test";
import { openTeams } from "./teams/simulatedTeams";
import { TeamsPerson } from "./teams/TeamsPerson";

test("a tab is set up in a channel, and who opens it sees the same workspace", async ({ page }) => {
  test.setTimeout(120_000);
  const teams = await openTeams(page);
  const adviser = new TeamsPerson(page, "adviser");
  const leader = new TeamsPerson(page, "leader");
  await adviser.addTab("Utrecht");
  await leader.expectOpen("Gemeente Utrecht");
  expect(teams.elsewhere).toEqual([]);
  expect(teams.tenant.graph.problems).toEqual([]);
  await teams.close();
});
