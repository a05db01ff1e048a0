import fc from "fast-check";
import { sharedWidths } from "./columnWidths";
import { planPages, textWidth } from "./pageSetup";

test("columns fill the width of the page exactly, each by its share", () => {
  const page = planPages.lying;
  expect(sharedWidths([1, 1, 2], page)).toEqual([3784, 3784, 7568]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 12 }), (shares) => {
      const sum = sharedWidths(shares, page).reduce((total, width) => total + width, 0);
      expect(sum).toBe(textWidth(page));
    }),
  );
});
