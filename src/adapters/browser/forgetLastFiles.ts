import type { KnownSite } from "@/ports/sharing";

/** For who no longer works with the site on this device. By itself, since all devices load it. [SY10] */
export function forgetLastFiles(known: KnownSite): void {
  localStorage.removeItem(lastFilesKey(known));
}

export function lastFilesKey({ tenant, person, site }: KnownSite): string {
  return `laatste-bestanden.${tenant}.${person}.${site.id}`;
}
