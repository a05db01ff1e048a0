import type { Base64 } from "@/domain/session/ballot";
import { fromBase64, toBase64 } from "./bytes";

type Bytes = Uint8Array<ArrayBuffer>;

const cipher = "AES-GCM";
const ivLength = 12;
const curve = { name: "ECDH", namedCurve: "P-256" } as const;

/** What was sealed opens only together with the same `about`: a sealed text cannot serve in another place. */
export async function encrypt(key: CryptoKey, plain: Bytes, about: string): Promise<Base64> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const sealed = await crypto.subtle.encrypt({ name: cipher, iv, additionalData: utf8(about) }, key, plain);
  return toBase64(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
}

/** Null for what was changed, or sealed with another key or for another place. */
export async function decrypt(key: CryptoKey, sealed: Base64, about: string): Promise<Bytes | null> {
  const bytes = fromBase64(sealed);
  const algorithm = { name: cipher, iv: bytes.slice(0, ivLength), additionalData: utf8(about) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes.slice(ivLength)));
  } catch {
    return null;
  }
}

export async function cipherKey(raw: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", new Uint8Array(raw), cipher, false, ["encrypt", "decrypt"]);
}

/** The private half cannot be read out, not even by this app. */
export async function newPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(curve, false, ["deriveBits"]);
}

export async function publicHalf({ publicKey }: CryptoKeyPair): Promise<Base64> {
  return toBase64(new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)));
}

/** The key that only the holders of either private half can make. Null for what is no public key. */
export async function commonKey(
  { privateKey }: CryptoKeyPair,
  other: Base64,
  about: string,
): Promise<CryptoKey | null> {
  try {
    const theirs = await crypto.subtle.importKey("raw", fromBase64(other), curve, false, []);
    const secret = await crypto.subtle.deriveBits({ ...curve, public: theirs }, privateKey, 256);
    // Bare bits of a curve are no key: https://www.rfc-editor.org/rfc/rfc9180#section-4.1
    const material = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
    const derivation = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(about) };
    return await crypto.subtle.deriveKey(derivation, material, { name: cipher, length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);
  } catch {
    return null;
  }
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
