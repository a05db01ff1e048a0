import fc from "fast-check";
import { codeText, readCodeText, roomIn } from "./codeText";

const characters = Array.from("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
const known = [1, 8];
const code = fc.constantFrom(...known).chain((groups) =>
  fc.record({
    groups: fc.constant(groups),
    value: fc.bigInt({ min: 0n, max: roomIn(groups) - 1n }),
  }),
);

test("[OV18] what is written is read again", () => {
  fc.assert(
    fc.property(code, ({ groups, value }) => {
      expect(readCodeText(codeText(value, groups), known)).toEqual({ kind: "value", groups, value });
    }),
  );
});

test("[OV18] typing is forgiven: small letters, spaces, dashes, O for 0, I and L for 1", () => {
  fc.assert(
    fc.property(
      code,
      fc.constantFrom("i", "l", "I", "L"),
      fc.constantFrom(" ", "", "–", "  -  "),
      (it, one, between) => {
        const typed = codeText(it.value, it.groups)
          .replaceAll("0", "o")
          .replaceAll("1", one)
          .replaceAll("-", between)
          .toLowerCase();
        expect(readCodeText(` ${typed} `, known)).toEqual({ kind: "value", ...it });
      },
    ),
  );
});

test("[OV18] one wrong character is refused, with the group in which it is", () => {
  fc.assert(
    fc.property(code, fc.nat(), fc.constantFrom(...characters), ({ groups, value }, where, character) => {
      const text = codeText(value, groups).replaceAll("-", "");
      const at = where % text.length;
      fc.pre(text.charAt(at) !== character);
      const typed = text.slice(0, at) + character + text.slice(at + 1);
      expect(readCodeText(typed, known)).toEqual({
        kind: "wrong",
        problem: { kind: "typo", group: Math.floor(at / 6) + 1 },
      });
    }),
  );
});

test("[OV18] two neighbours that changed places are refused, within a group and over its edge", () => {
  fc.assert(
    fc.property(code, fc.nat(), ({ groups, value }, where) => {
      const text = codeText(value, groups).replaceAll("-", "");
      const at = where % (text.length - 1);
      const [one, other] = [text.charAt(at), text.charAt(at + 1)];
      fc.pre(one !== other);
      const typed = text.slice(0, at) + other + one + text.slice(at + 2);
      expect(readCodeText(typed, known)).toMatchObject({ kind: "wrong", problem: { kind: "typo" } });
    }),
  );
});

test("[OV18] groups that changed places are refused, and a group alone is no code", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: roomIn(8) - 1n }), fc.nat({ max: 6 }), (value, at) => {
      const groups = codeText(value, 8).split("-");
      const [one = "", other = ""] = groups.slice(at, at + 2);
      fc.pre(one !== other);
      const typed = groups.toSpliced(at, 2, other, one).join(" ");
      expect(readCodeText(typed, known)).toMatchObject({ problem: { kind: "typo", group: at + 1 } });
      expect(readCodeText(one, known)).toMatchObject({ problem: { kind: "typo", group: 1 } });
    }),
  );
});

test.each([
  ["", { kind: "empty" }],
  [" - ", { kind: "empty" }],
  ["ABC!EF", { kind: "strange", character: "!" }],
  ["ABCUEF", { kind: "strange", character: "U" }],
  ["ABC😀EF", { kind: "strange", character: "😀" }],
  ["ABCDE", { kind: "length", given: 5 }],
  ["ABCDEF-ABCDEF", { kind: "length", given: 12 }],
])("[OV18] %j is no code, and says why", (typed, problem) => {
  expect(readCodeText(typed, known)).toEqual({ kind: "wrong", problem });
});

test("[OV18] something very long is no code", () => {
  const problem = { kind: "length", given: 100_000 };
  expect(readCodeText("A".repeat(100_000), known)).toEqual({ kind: "wrong", problem });
});
