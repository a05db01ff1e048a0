import { linesOf } from "./pictureText";

const lines = (text: string, width: number) => linesOf(text, width, (piece) => piece.length);

test.each([
  ["", 10, []],
  ["een regel", 10, ["een regel"]],
  ["een regel die niet past", 10, ["een regel", "die niet", "past"]],
  ["vakantiewoningverhuur in", 10, ["vakantiewo", "ningverhuu", "r in"]],
  ["twee  spaties\nen een regel", 12, ["twee spaties", "en een regel"]],
])("%j in lines of %i", (text, width, expected) => {
  expect(lines(text, width)).toEqual(expected);
});
