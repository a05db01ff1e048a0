import { measureColumns } from "@/domain/action-plan/measure";
import { aMeasure } from "../../../test/fixtures/builders";
import { measureWidths } from "./measureTable";
import { planPages } from "./pageSetup";
import { mayRowSplit } from "./rowSplitting";

test.each([
  ["a few words in each cell", {}, false],
  ["a paragraph of ten lines", { improvement: "Een zin van vijf woorden. ".repeat(9) }, false],
  ["a text of a page", { improvement: "Een zin van vijf woorden. ".repeat(60) }, true],
  ["many short lines", { costs: "€ 1\n".repeat(30) }, true],
])("[DO11] %s: may split is %s", (_, texts, expected) => {
  const measure = aMeasure(texts);
  const cells = measureColumns.map((column) => measure[column]);
  expect(mayRowSplit(cells, measureWidths(planPages.lying), planPages.lying)).toBe(expected);
});
