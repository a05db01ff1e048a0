import { resourceUnits } from "./resourceUnits";

test.each([
  ["GET", "/sites/root/lists/a/items/7?$expand=fields", 1],
  ["GET", "/sites/root/lists/a/items", 2],
  ["GET", "/sites/root/lists/a/items/delta?$expand=fields", 2],
  ["GET", "/sites/root/lists/a/items/delta?token=latest", 2],
  ["GET", "/sites/root/lists/a/items/delta?$expand=fields&token=abc", 1],
  ["GET", "/sites/root/lists/a/items/delta(token='abc')", 1],
  ["POST", "/sites/root/lists/a/items", 2],
  ["PATCH", "/sites/root/lists/a/items/7/fields", 2],
  ["DELETE", "/sites/root/lists/a/items/7", 2],
  ["GET", "/sites/root/permissions", 5],
  ["POST", "/$batch", 0],
] as const)("%s %s costs %i", (method, path, units) => {
  expect(resourceUnits({ method, path })).toBe(units);
});
