import { expect, test as base } from "@playwright/test";
import { makeLists } from "./makeLists";
import { openTeams, type SimulatedTeams } from "./simulatedTeams";
import type { TeamsPerson } from "./TeamsPerson";

interface TeamsFixtures {
  /** Whether the lists of the app are in the site of the team when the test begins. */
  readonly hasLists: boolean;
  readonly teams: SimulatedTeams;
  readonly adviser: TeamsPerson;
  readonly leader: TeamsPerson;
  readonly professional: TeamsPerson;
  readonly scientist: TeamsPerson;
  readonly outsider: TeamsPerson;
}

/** A test in the simulated Teams. Whatever it is about: nothing goes elsewhere, and Graph is asked nothing that it does not know. */
export const test = base.extend<TeamsFixtures>({
  // All people in view: a browser saves itself the trouble of drawing a frame that nobody sees.
  viewport: { width: 2600, height: 1000 },
  hasLists: [true, { option: true }],
  teams: async ({ page, hasLists }, give) => {
    const teams = await openTeams(page);
    if (hasLists) await makeLists(teams.tenant);
    await give(teams);
    await teams.close();
    expect(teams.elsewhere).toEqual([]);
    expect(teams.tenant.graph.problems).toEqual([]);
  },
  adviser: ({ teams }, give) => give(teams.person("adviser")),
  leader: ({ teams }, give) => give(teams.person("leader")),
  professional: ({ teams }, give) => give(teams.person("professional")),
  scientist: ({ teams }, give) => give(teams.person("scientist")),
  outsider: ({ teams }, give) => give(teams.person("outsider")),
});
