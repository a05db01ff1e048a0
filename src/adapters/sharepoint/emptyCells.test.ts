import { EmptyCells } from "./emptyCells";
import { lists } from "./lists/allLists";
import { columnsOf } from "./rows";

const { measure } = lists;
const names = Object.values(columnsOf(measure)).map(({ name }) => name);

/** The row of a measure in which all is filled but these columns. */
function aRow(revision: number, ...empty: readonly string[]) {
  const fields = Object.fromEntries(names.filter((name) => !empty.includes(name)).map((name) => [name, "x"]));
  return { id: "1", eTag: `"guid,${revision}"`, fields };
}

test("a row that was filled and comes back with an empty cell is to be looked at", () => {
  const cells = new EmptyCells();
  cells.remember(measure, [aRow(2, "Opmerkingen")]);
  expect(cells.areNew(measure, [aRow(3, "Opmerkingen", "Kosten")])).toBe(true);
});

test("a cell that is known to be empty is not looked at again, until it was filled", () => {
  const cells = new EmptyCells();
  cells.remember(measure, [aRow(2, "Kosten")]);
  expect(cells.areNew(measure, [aRow(3, "Kosten")])).toBe(false);
  expect(cells.areNew(measure, [aRow(4)])).toBe(false);
  expect(cells.areNew(measure, [aRow(5, "Kosten")])).toBe(true);
});

test("a row of which nothing is known is to be looked at, unless nobody changed it since it was made", () => {
  const cells = new EmptyCells();
  expect(cells.areNew(measure, [aRow(2, "Kosten")])).toBe(true);
  expect(cells.areNew(measure, [aRow(1, "Kosten")])).toBe(false);
  expect(cells.areNew(measure, [aRow(2, "VerwijderdOp")])).toBe(false);
});
