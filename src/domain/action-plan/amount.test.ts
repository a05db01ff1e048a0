import { parseAmount } from "./amount";

test.each([
  ["", null],
  ["0", 0],
  ["1500", 1500],
  ["1.500", 1500],
  ["€ 1.500,-", 1500],
  ["€1500,00", 1500],
  [" 12.345.678 ", 12_345_678],
])("%j is %j euros", (typed, euros) => {
  expect(parseAmount(typed)).toEqual({ kind: "amount", euros });
});

test.each(["1,50", "1.5", "12.34", "-5", "tien", "1500 per jaar", "99999999999999"])(
  "%j is refused",
  (typed) => {
    expect(parseAmount(typed)).toEqual({ kind: "refused" });
  },
);
