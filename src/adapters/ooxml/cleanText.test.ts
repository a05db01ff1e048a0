import { cleanText } from "./cleanText";

test.each([
  ["keeps markup, accents and emoji", "<é> & 😀", "<é> & 😀"],
  ["keeps tab, newline and Word's line break", "a\tb\nc\vd", "a\tb\nc\vd"],
  ["makes one newline of each kind of line end", "a\r\nb\rc\nd", "a\nb\nc\nd"],
  ["drops control characters", "a\u0000b\u0008c\fd\u001Fe", "abcde"],
  ["drops what is no character", "a\uFFFEb\uFFFFc", "abc"],
  ["drops half a surrogate pair", "a\uD83Db\uDE00c", "abc"],
])("[DO5] %s", (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
