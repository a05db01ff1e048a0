import { itemIn, rowHandle, rowName } from "./rowHandle";

const handle = rowHandle("list-a", { id: "7", eTag: '"x,3"' });

test("a handle leads to its row", () => {
  expect(handle).toEqual({ item: rowName("list-a", "7"), eTag: '"x,3"', revision: 3 });
  expect(itemIn("list-a", handle)).toBe("7");
});

test("a row of a list that was made anew is another row", () => {
  expect(itemIn("list-b", handle)).toBeNull();
});
