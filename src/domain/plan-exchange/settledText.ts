const lineEnds = /\r\n?|\v/g;
const hardSpaces = /[\u00A0\u202F]/g;
const unwritable = /[\u0000-\u0008\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;
const outerSpaces = /[ \t]+$/gm;
/** Of one line, with nothing in it that is written in more than one way: most texts. */
const settledAlready = /^(?:[!-~\u00A1-\u1FFF](?:[ -~\u00A1-\u1FFF]*[!-~\u00A1-\u1FFF])?)?$/;

/**
 * A text as it is compared, and as the plan takes it over: what Word writes in more than one way is written in one. Word's
 * line break inside a paragraph becomes a line as any other.
 */
export function settledText(text: string): string {
  if (settledAlready.test(text)) return text;
  return text
    .replace(lineEnds, "\n")
    .replace(hardSpaces, " ")
    .replace(unwritable, "")
    .replace(outerSpaces, "")
    .trim();
}

/** Words only, in small letters and without accents: for what people type in their own way. */
export function wordsOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
