import fc from "fast-check";
import { personalDataIn } from "./personalData";

test.each([
  ["Het nummer is 111222333.", ["bsn"]],
  ["111 222 333", ["bsn"]],
  ["1112.22.333", ["bsn"]],
  ["bsn:111222333", ["bsn"]],
  ["Mail naar iemand@gemeente.nl", ["emailAddress"]],
  ["Bel 06-12345678", ["phoneNumber"]],
  ["Bel 0612345678.", ["phoneNumber"]],
  ["(020) 123 45 67", ["phoneNumber"]],
  ["+31 6 1234 5678", ["phoneNumber"]],
  ["0031 (0)6 12345678", ["phoneNumber"]],
  ["iemand@gemeente.nl, 0612345678", ["emailAddress", "phoneNumber"]],
])("[TK1] %j seems to hold %j", (text, kinds) => {
  expect(personalDataIn(text)).toEqual(kinds);
});

test.each([
  "",
  "De teamleider bespreekt dit in 2027 en 2028.",
  "€ 123.456.782 per jaar",
  "12.345.678 inwoners",
  "Kosten: 111222333,50",
  "111222334",
  "000000000",
  "Besluit 2026-000123, zaak Z/26/111222333",
  "Vanaf 2024 2025 2026 2027",
  "VNG-brief van 21-11-2019, blz. 10-12",
])("[TK1] %j holds none", (text) => {
  expect(personalDataIn(text)).toEqual([]);
});

test("[TK1] of all numbers of nine digits only those that pass the check are taken for a citizen's", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (number) => {
      const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
      const sum = weights.reduce((total, weight, index) => total + weight * Number(String(number)[index]), 0);
      expect(personalDataIn(`nummer ${number} `).includes("bsn")).toBe(sum % 11 === 0);
    }),
  );
});
