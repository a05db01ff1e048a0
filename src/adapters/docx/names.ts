/** Names for what we add to a package, none of which it has already. */
export interface Names {
  /** The wanted name of a part, with a number behind it where that is taken. */
  readonly part: (wanted: string) => string;
  /** The same for a relationship of the main part. */
  readonly relationship: (wanted: string) => string;
}

export function createNames(
  taken: { readonly parts: Iterable<string>; readonly relationships: Iterable<string> } = {
    parts: [],
    relationships: [],
  },
): Names {
  return { part: unused(taken.parts), relationship: unused(taken.relationships) };
}

function unused(taken: Iterable<string>): (wanted: string) => string {
  // Word compares the names of parts without regard to capitals.
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  return (wanted) => {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : wanted.replace(/([.][^./]*)?$/, `-${number}$1`);
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  };
}
