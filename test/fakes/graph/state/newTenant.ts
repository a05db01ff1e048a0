import { nextGuid, type Seed } from "./random";
import type { Group, Person, Role, StoredSite, Tenant } from "./tenant";

export interface SiteOptions {
  /** "" is the root site. */
  /** That of the tenant, unless said otherwise. */
  readonly hostname?: string;
  readonly path: string;
  readonly displayName?: string;
  readonly everyone?: Role;
  readonly roles?: Readonly<Record<string, Role>>;
  readonly groupId?: string;
}

/** A tenant with a root site in which everyone may work, as on the day a fake is started. */
export function newTenant(seedValue: number): Tenant {
  const seed: Seed = { value: seedValue };
  const tenant: Tenant = {
    id: nextGuid(seed),
    hostname: "voorbeeldstad.sharepoint.com",
    seed,
    people: [],
    groups: [],
    sites: [],
  };
  addSite(tenant, { path: "", displayName: "Gemeente Voorbeeldstad" });
  return tenant;
}

export function addSite(tenant: Tenant, options: SiteOptions): StoredSite {
  const { path, everyone = "owner", roles = {} } = options;
  const displayName = options.displayName ?? path.split("/").at(-1) ?? "";
  const site: StoredSite = {
    id: [tenant.hostname, nextGuid(tenant.seed), nextGuid(tenant.seed)].join(","),
    hostname: options.hostname ?? tenant.hostname,
    path,
    displayName,
    groupId: options.groupId ?? null,
    everyone,
    roles: { ...roles },
    grants: [],
    lists: [],
    driveId: `b!${nextGuid(tenant.seed)}`,
    files: [],
  };
  tenant.sites.push(site);
  return site;
}

export function addPerson(tenant: Tenant, person: Partial<Person> & Pick<Person, "id">): Person {
  const name = person.id.replace(/[^\p{L}\d.]+/gu, ".");
  const userPrincipalName = person.userPrincipalName ?? `${name}@voorbeeldstad.onmicrosoft.com`;
  const added: Person = {
    displayName: person.id,
    mail: userPrincipalName,
    jobTitle: null,
    ...person,
    userPrincipalName,
  };
  tenant.people.push(added);
  return added;
}

export function addGroup(tenant: Tenant, displayName: string, members: readonly string[]): Group {
  const group: Group = { id: nextGuid(tenant.seed), displayName, members: [...members] };
  tenant.groups.push(group);
  return group;
}
