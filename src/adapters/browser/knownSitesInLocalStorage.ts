import type { KnownSite, KnownSites } from "@/ports/sharing";

const key = "gedeelde-sites";

/** Remembers the sites in the local storage of this browser. What stands there may have been changed by anybody. */
export function knownSitesInLocalStorage(): KnownSites {
  const all = () => read(localStorage.getItem(key));
  const write = (sites: readonly KnownSite[]) => {
    localStorage.setItem(key, JSON.stringify(sites));
  };
  const without = (known: KnownSite) => all().filter((each) => !isSame(each, known));
  return {
    all,
    add: (known) => {
      write([...without(known), known]);
    },
    remove: (known) => {
      write(without(known));
    },
  };
}

function isSame(one: KnownSite, other: KnownSite): boolean {
  return one.site.id === other.site.id && one.tenant === other.tenant && one.person === other.person;
}

function read(text: string | null): readonly KnownSite[] {
  if (text === null) return [];
  try {
    const sites: unknown = JSON.parse(text);
    return Array.isArray(sites) ? sites.filter(isKnownSite) : [];
  } catch {
    return [];
  }
}

function isKnownSite(value: unknown): value is KnownSite {
  if (typeof value !== "object" || value === null) return false;
  const { tenant, person, site } = value as Partial<KnownSite>;
  if (typeof site !== "object") return false;
  return [tenant, person, site.id, site.name, site.url].every((part) => typeof part === "string");
}
