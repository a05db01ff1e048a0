import { GraphCore, type SeenAnswer } from "./graphCore";
import { asFetch, type FetchShape } from "./message/fetchShape";
import { defaultSettings, type Settings } from "./settings";
import type { Faults } from "./faults/faults";
import { type FakeClock, manualClock } from "./state/clock";
import { addGroup, addPerson, addSite, newTenant, type SiteOptions } from "./state/newTenant";
import type { Group, Person, StoredSite, Tenant } from "./state/tenant";
import type { Problem } from "./state/world";
import { Staff } from "./staff";

export interface FakeGraphOptions {
  readonly settings?: Partial<Settings>;
  /** The same seed gives the same ids and the same order. */
  readonly seed?: number;
  /** Stands still unless given: see `manualClock`. */
  readonly clock?: FakeClock;
  /** What `saved()` gave earlier. */
  readonly state?: string;
  /** How a delay is waited out in process; with a manual clock a test may want to move that instead. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

export interface FakeGraph {
  /** In process, without sockets. Any address is taken, from `/v1.0/` on. */
  readonly fetch: FetchShape;
  readonly core: GraphCore;
  readonly settings: Settings;
  readonly clock: FakeClock;
  readonly faults: Faults;
  /** A test ends with `expect(graph.problems).toEqual([])`. */
  readonly problems: readonly Problem[];
  readonly log: readonly SeenAnswer[];
  units(): number;
  rootSite(): StoredSite;
  addSite(options: SiteOptions): StoredSite;
  addPerson(person: Partial<Person> & Pick<Person, "id">): Person;
  addGroup(displayName: string, members: readonly string[]): Group;
  /** What people do in Lists itself, in `site` or in the root site. */
  staff(site?: StoredSite): Staff;
  /** The whole tenant as text, to go on with later. */
  saved(): string;
}

export function createFakeGraph(options: FakeGraphOptions = {}): FakeGraph {
  const { seed = 1, clock = manualClock(), sleep = wait } = options;
  const tenant = options.state === undefined ? newTenant(seed) : (JSON.parse(options.state) as Tenant);
  const settings: Settings = { ...defaultSettings, ...options.settings };
  const core = new GraphCore({ tenant, settings, clock, problems: [] });
  const rootSite = () => {
    const [root] = tenant.sites;
    if (root === undefined) throw new Error("The tenant has no site.");
    return root;
  };
  return {
    fetch: asFetch(core, sleep),
    core,
    settings,
    clock,
    faults: core.faults,
    problems: core.world.problems,
    log: core.log,
    units: () => core.meter.units,
    rootSite,
    addSite: (site) => addSite(tenant, site),
    addPerson: (person) => addPerson(tenant, person),
    addGroup: (displayName, members) => addGroup(tenant, displayName, members),
    staff: (site = rootSite()) => new Staff(core.world, site),
    saved: () => JSON.stringify(tenant),
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
