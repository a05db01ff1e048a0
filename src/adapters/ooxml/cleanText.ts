// XML 1.0 cannot hold most control characters, U+FFFE, U+FFFF or half a surrogate pair, not even escaped:
// one of them makes Word refuse the whole file. They reach us by copying from other programs.
// https://www.w3.org/TR/xml/#charsets
const foreignLineEnds = /\r\n?/g;
const unwritable = /[\u0000-\u0008\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** The text as a document can hold it. Keeps tab, newline and \v, which is Word's line break inside a paragraph. */
export function cleanText(text: string): string {
  return text.replace(foreignLineEnds, "\n").replace(unwritable, "");
}
