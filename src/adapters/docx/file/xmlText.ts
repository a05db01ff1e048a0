import { xmlDeclaration } from "../xmlDeclaration";

/** With the mark before it, and the white space behind. */
const declaration = /^\uFEFF?(?:<\?xml\s[^>]*\?>\s*)?/;
/** In bytes: no declaration is longer. */
const start = 1024;

/** The bytes of a part with another text behind its declaration, which stays as its writer put it. */
export function withText(bytes: Uint8Array, text: string): Uint8Array {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return new TextEncoder().encode(xmlDeclaration + text);
  const head = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, start));
  return new TextEncoder().encode((declaration.exec(head)?.[0] ?? xmlDeclaration) + text);
}
