import { readXml } from "@/adapters/ooxml/readXml";
import { xmlDeclaration } from "../xmlDeclaration";

/** The bytes of a part with another text behind its declaration, which stays as its writer put it. */
export function withText(bytes: Uint8Array, text: string): Uint8Array {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return new TextEncoder().encode(xmlDeclaration + text);
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const declaration = before.slice(0, before.length - readXml(bytes).length);
  return new TextEncoder().encode(declaration + text);
}
