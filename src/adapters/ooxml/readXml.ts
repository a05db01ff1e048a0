// XML in a package is UTF-8, with or without a byte order mark, or UTF-16 with one (OPC, part 2, 7.2.3).
// https://www.w3.org/TR/xml/#sec-guessing
const decoders = { utf8: decoder("utf-8"), little: decoder("utf-16le"), big: decoder("utf-16be") };

/** A part as text, without its mark and declaration. Throws at bytes that are no text. */
export function readXml(bytes: Uint8Array): string {
  const text = decoders[encodingOf(bytes)].decode(bytes);
  return text.replace(/^<\?xml\s[^>]*\?>\s*/, "");
}

function encodingOf([first, second]: Uint8Array): keyof typeof decoders {
  if (first === 0xff && second === 0xfe) return "little";
  return first === 0xfe && second === 0xff ? "big" : "utf8";
}

function decoder(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { fatal: true });
}
