/**
 * Numbers as short texts that people read to each other and type over: Crockford's base32 (https://www.crockford.com/base32.html),
 * in groups of five characters with a sixth that is right only if the five are. The check is a sum in the field of 32 elements
 * with another weight at each place, so one wrong character and two that changed places never go unnoticed. The number of the
 * group is in the sum too: groups cannot change places either.
 */
const characters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const groupLength = 6;
const bitsPerGroup = 25;
/** The number of a group that stands alone: it is no beginning of a longer text. */
const onlyGroup = 31;

/** What is wrong with a text that somebody typed over. `group` counts from 1. */
export type TypingProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "strange"; readonly character: string }
  | { readonly kind: "length"; readonly given: number }
  | { readonly kind: "typo"; readonly group: number };

export type ReadCodeText =
  | { readonly kind: "value"; readonly groups: number; readonly value: bigint }
  | { readonly kind: "wrong"; readonly problem: TypingProblem };

/** How many values fit in so many groups. */
export function roomIn(groups: number): bigint {
  return 1n << BigInt(groups * bitsPerGroup);
}

/** Below `roomIn(groups)`. */
export function codeText(value: bigint, groups: number): string {
  return Array.from({ length: groups }, (_, index) => {
    const bits = Number((value >> BigInt((groups - 1 - index) * bitsPerGroup)) % roomIn(1));
    const digits = [20, 15, 10, 5, 0].map((shift) => (bits >> shift) & 31);
    return [...digits, timesTwo(checkSum(numberOf(index, groups), digits))]
      .map((digit) => characters.charAt(digit))
      .join("");
  }).join("-");
}

/**
 * Forgives what people do when they type: small letters, O for 0, I and L for 1, spaces and dashes. `known` are the numbers of
 * groups that a code may have.
 */
export function readCodeText(typed: string, known: readonly number[]): ReadCodeText {
  const text = typed
    .replaceAll(/[\s\p{Dash}]/gu, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  if (text === "") return wrong({ kind: "empty" });
  const strange = Array.from(text).find((character) => !characters.includes(character));
  if (strange !== undefined) return wrong({ kind: "strange", character: strange });
  const groups = text.length / groupLength;
  if (!known.includes(groups)) return wrong({ kind: "length", given: text.length });
  let value = 0n;
  for (let index = 0; index < groups; index += 1) {
    const own = text.slice(index * groupLength, (index + 1) * groupLength);
    const digits = Array.from(own, (character) => characters.indexOf(character));
    if (checkSum(numberOf(index, groups), digits) !== 0) return wrong({ kind: "typo", group: index + 1 });
    const bits = digits.slice(0, -1).reduce((sum, digit) => sum * 32 + digit, 0);
    value = value * roomIn(1) + BigInt(bits);
  }
  return { kind: "value", groups, value };
}

function numberOf(index: number, groups: number): number {
  return groups === 1 ? onlyGroup : index + 1;
}

/** Horner's rule in the field of 32 elements. */
function checkSum(group: number, digits: readonly number[]): number {
  return digits.reduce((sum, digit) => timesTwo(sum) ^ digit, group);
}

/** Times the element 2, by which all others but 0 can be made: x^5 + x^2 + 1. */
function timesTwo(element: number): number {
  const doubled = element << 1;
  return doubled > 31 ? doubled ^ 0b100101 : doubled;
}

function wrong(problem: TypingProblem): ReadCodeText {
  return { kind: "wrong", problem };
}
