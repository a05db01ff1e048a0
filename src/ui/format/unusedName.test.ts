import { unusedName } from "./unusedName";

test.each([
  [[], "Zelfscan"],
  [["Zelfscan"], "Zelfscan (2)"],
  [["Zelfscan", "Zelfscan (2)"], "Zelfscan (3)"],
  [["Zelfscan (2)"], "Zelfscan"],
])("with %j in use the name is %s", (used, name) => {
  expect(unusedName("Zelfscan", used)).toBe(name);
});
