import { partAt, relationshipsName, targetFrom } from "./relationships";

test.each([
  ["word/document.xml", "word/styles.xml", "styles.xml"],
  ["word/document.xml", "word/media/logo1.png", "media/logo1.png"],
  ["word/document.xml", "customXml/item1.xml", "../customXml/item1.xml"],
  ["document.xml", "customXml/item1.xml", "customXml/item1.xml"],
  ["a/b/c/document.xml", "a/x/item.xml", "../../x/item.xml"],
  ["", "word/document.xml", "word/document.xml"],
])("%s names %s as %s, and finds it there", (name, to, target) => {
  expect(targetFrom({ name }, to)).toBe(target);
  expect(partAt(target, name)).toBe(to);
});

test.each([
  ["/word/styles.xml", "word/document.xml", "word/styles.xml"],
  ["./styles.xml", "word/document.xml", "word/styles.xml"],
  ["../../../x.xml", "word/document.xml", "x.xml"],
])("the target %s of %s is %s", (target, from, part) => {
  expect(partAt(target, from)).toBe(part);
});

test("the relationships of a part stand in a folder beside it", () => {
  expect(relationshipsName("word/document.xml")).toBe("word/_rels/document.xml.rels");
  expect(relationshipsName("")).toBe("_rels/.rels");
});
