import type { KnownMunicipality } from "@/domain/workspace/municipality";

/**
 * Municipalities one of whose names holds what was typed, those that begin with it first. Accents, hyphens, "'s-" and the
 * word "gemeente" do not matter.
 */
export function matchMunicipalities(
  municipalities: readonly KnownMunicipality[],
  typed: string,
): readonly KnownMunicipality[] {
  const wanted = plain(typed);
  return municipalities
    .map((municipality) => ({
      municipality,
      names: [municipality.name, ...municipality.alsoKnownAs].map(plain),
    }))
    .filter(({ names }) => names.some((name) => name.includes(wanted)))
    .map(({ municipality, names }) => ({
      municipality,
      begins: names.some((name) => name.startsWith(wanted)),
      sortedBy: plain(municipality.name),
    }))
    .sort(
      (left, right) =>
        Number(right.begins) - Number(left.begins) || left.sortedBy.localeCompare(right.sortedBy, "nl"),
    )
    .map(({ municipality }) => municipality);
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/^gemeente /, "")
    .replace(/^'s-/, "")
    .replace(/[-']/g, " ")
    .trim();
}
