/**
 * The internal name is made from the first name and never changes; what is not a letter, a digit or an underscore becomes
 * `_xNNNN_` (https://learn.microsoft.com/openspecs/sharepoint_protocols/ms-wssts, field internal names).
 */
export function internalName(name: string): string {
  return name.replace(/^\d|\W/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => encoded(character.charCodeAt(index))).join(""),
  );
}

function encoded(code: number): string {
  return `_x${code.toString(16).padStart(4, "0")}_`;
}
