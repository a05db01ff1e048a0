import type { Base64 } from "@/domain/session/ballot";

type Bytes = Uint8Array<ArrayBuffer>;

export function toBase64(bytes: Uint8Array): Base64 {
  return btoa(String.fromCharCode(...bytes)) as Base64;
}

/** Empty for what is no base64: nothing opens with that. */
export function fromBase64(text: Base64): Bytes {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
