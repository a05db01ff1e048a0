/** The name, with a number behind it when others have it already: two scans of one day must be told apart. */
export function unusedName(name: string, used: readonly string[]): string {
  if (!used.includes(name)) return name;
  for (let number = 2; ; number += 1) {
    const candidate = `${name} (${number})`;
    if (!used.includes(candidate)) return candidate;
  }
}
