/** At most as many arguments as every engine takes in one call. */
const step = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += step) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + step)));
  }
  return btoa(pieces.join(""));
}

/** Undefined for a text that is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const characters = decoded(text);
  if (characters === undefined) return undefined;
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < characters.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

function decoded(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}
