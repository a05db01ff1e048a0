import { aMeasure, aMeasureId } from "../fixtures/builders";
import { withLocks, lockedPieces } from "../fixtures/withLocks";
import { fileOf, mainPart, openDocx } from "./openDocx";
import { validate } from "./validate";
import { differencesIn, exchangedFile } from "./wordFiles";

jest.setTimeout(60_000);

const partly = aMeasure({
  id: aMeasureId(1),
  title: "Deels vergrendeld",
  currentState: "Nieuwe stand",
  improvement: "Nieuwe actie",
});
const wholly = aMeasure({ id: aMeasureId(2), title: "Vergrendelde rij", currentState: "Nieuw", order: "a1" });
const fresh = aMeasure({ id: aMeasureId(3), title: "Kwam erbij", order: "a2" });

test("[UW13] in a file a locked control stays to the letter, and its difference stays to be seen with the reason", async () => {
  const bytes = withLocks();
  const given = { bytes, measures: [partly, wholly, fresh] };
  const { cells } = await differencesIn(given);
  const told = cells
    .filter(({ column }) => column === "currentState" || column === "improvement")
    .map(({ measure, column, obstacle, options }) => [measure, column, obstacle, options.includes("list")]);
  expect(told).toEqual([
    [partly.id, "currentState", "locked", false],
    [partly.id, "improvement", null, true],
    [wholly.id, "currentState", "locked", false],
    [wholly.id, "improvement", "locked", false],
  ]);

  const { bytes: after, outcome } = await exchangedFile(given, "list");
  const xml = fileOf(openDocx(after), mainPart);
  expect(outcome.kind).toBe("applied");
  for (const piece of lockedPieces) expect(xml).toContain(piece);
  expect(xml).toContain("Nieuwe actie");
  expect(xml).toContain("Kwam erbij");
  expect(await validate(after)).toEqual([]);
  const again = await differencesIn({ ...given, bytes: after });
  expect(again.cells.map(({ obstacle }) => obstacle)).not.toContain(null);
  expect(again.rows).toEqual([]);
});

test("[UW13] a row with a locked control is not taken out of Word", async () => {
  const { bytes } = await exchangedFile({ bytes: withLocks(), measures: [partly, wholly] }, "list");
  const { rows } = await differencesIn({ bytes, measures: [partly], removed: [wholly] });

  expect(rows).toMatchObject([{ measure: wholly.id, obstacle: "locked", options: ["word", "leave"] }]);
});
