import type { Municipality } from "@/domain/workspace/municipality";

/** Municipalities whose name holds what was typed, those that begin with it first. Accents and "'s-" do not matter. */
export function matchMunicipalities(
  municipalities: readonly Municipality[],
  typed: string,
): readonly Municipality[] {
  const wanted = plain(typed);
  const named = municipalities.map((municipality) => ({ municipality, name: plain(municipality.name) }));
  return named
    .filter(({ name }) => name.includes(wanted))
    .sort(
      (left, right) =>
        Number(right.name.startsWith(wanted)) - Number(left.name.startsWith(wanted)) ||
        left.name.localeCompare(right.name, "nl"),
    )
    .map(({ municipality }) => municipality);
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/^'s-/, "")
    .trim()
    .toLowerCase();
}
