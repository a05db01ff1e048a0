import { createFakeEntra, type FakeEntra } from "../fakes/entra/createFakeEntra";
import { createFakeGraph, type FakeGraph } from "../fakes/graph/createFakeGraph";
import { siteAddress } from "../fakes/graph/sites/showSite";
import { wallClock } from "../fakes/graph/state/clock";

export const clientId = "11111111-1111-4111-8111-111111111111";
export const tenantId = "22222222-2222-4222-8222-222222222222";

/** Functions instead of names: these people do not exist. */
export const people = {
  adviser: {
    id: "33333333-3333-4333-8333-333333333333",
    name: "Beleidsadviseur",
    userPrincipalName: "beleid@voorbeeldstad.nl",
  },
  leader: {
    id: "44444444-4444-4444-8444-444444444444",
    name: "Teamleider",
    userPrincipalName: "team@voorbeeldstad.nl",
  },
  professional: {
    id: "66666666-6666-4666-8666-666666666666",
    name: "Professional lokaal team",
    userPrincipalName: "professional@voorbeeldstad.nl",
  },
  scientist: {
    id: "77777777-7777-4777-8777-777777777777",
    name: "Gedragswetenschapper",
    userPrincipalName: "gedrag@voorbeeldstad.nl",
  },
  outsider: {
    id: "55555555-5555-4555-8555-555555555555",
    name: "Collega zonder rechten",
    userPrincipalName: "collega@voorbeeldstad.nl",
  },
} as const;

export type PersonKey = keyof typeof people;

export interface SimulatedTenant {
  readonly graph: FakeGraph;
  readonly entra: FakeEntra;
  /** The site of the team. */
  readonly siteAddress: string;
}

/** A tenant with a team of four, and a colleague who has no part in it. */
export function aSimulatedTenant(): SimulatedTenant {
  const graph = createFakeGraph({ clock: wallClock });
  const entra = createFakeEntra({
    clock: wallClock,
    people: Object.values(people).map((person) => ({ ...person, homeTenant: tenantId })),
    apps: [{ clientId, redirectUris: [] }],
    settings: { consented: ["User.Read", "Sites.Selected", "Sites.ReadWrite.All", "Sites.Manage.All"] },
  });
  for (const { id, name, userPrincipalName } of Object.values(people)) {
    graph.addPerson({ id, displayName: name, userPrincipalName });
    graph.rootSite().roles[id] = id === people.outsider.id ? "none" : "owner";
  }
  return { graph, entra, siteAddress: siteAddress(graph.rootSite()) };
}
