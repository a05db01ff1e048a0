import { createNames } from "./names";

test("a name that is taken gets a number before its extension, whatever its capitals", () => {
  const names = createNames({ parts: ["customXml/Item1.xml"], relationships: ["rIdSnapshot"] });

  expect([1, 2].map(() => names.part("customXml/item1.xml"))).toEqual([
    "customXml/item1-2.xml",
    "customXml/item1-3.xml",
  ]);
  expect(names.part("word/media/logo1.png")).toBe("word/media/logo1.png");
  expect(names.relationship("rIdSnapshot")).toBe("rIdSnapshot-2");
});
