import { aMeasure } from "../../../test/fixtures/builders";
import { mayRowSplit } from "./rowSplitting";

test.each([
  ["a few words in each cell", {}, false],
  ["a paragraph of ten lines", { improvement: "Een zin van vijf woorden. ".repeat(9) }, false],
  ["a text of a page", { improvement: "Een zin van vijf woorden. ".repeat(60) }, true],
  ["many short lines", { costs: "€ 1\n".repeat(30) }, true],
])("[DO11] %s: may split is %s", (_, texts, expected) => {
  expect(mayRowSplit(aMeasure(texts))).toBe(expected);
});
