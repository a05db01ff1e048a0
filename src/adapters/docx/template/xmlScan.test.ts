import fc from "fast-check";
import { wordNamespace } from "@/adapters/ooxml/namespaces";
import { findElements, replacePieces } from "./xmlScan";

const all = () => true;

test("elements are found by their own names, whatever prefix they have", () => {
  const xml = `<x:a xmlns:x="${wordNamespace}" xmlns="urn:y"><b x:val="1" c='&lt;'/><x:a>t</x:a></x:a>`;

  expect(
    findElements(xml, all).map(({ name, attributes, path, start, end }) => ({
      name,
      attributes,
      path,
      text: xml.slice(start, end),
    })),
  ).toEqual([
    { name: "b", attributes: { "w:val": "1", c: "<" }, path: ["w:a"], text: "<b x:val=\"1\" c='&lt;'/>" },
    { name: "w:a", attributes: {}, path: ["w:a"], text: "<x:a>t</x:a>" },
    { name: "w:a", attributes: expect.anything() as unknown, path: [], text: xml },
  ]);
});

test("what is between the tags of an element is found", () => {
  const xml = "<a>\r\n<!-- <b> --><b >é😀</b ><c/></a >";
  const contents = findElements(xml, all).map(({ contentStart, contentEnd }) =>
    xml.slice(contentStart, contentEnd),
  );

  expect(contents).toEqual(["é😀", "", "\r\n<!-- <b> --><b >é😀</b ><c/>"]);
});

test("places are right behind any text", () => {
  const text = fc
    .string({ unit: "grapheme" })
    .map((each) => each.replace(/[<>&\]]/g, "").replace(unwritable, ""));
  fc.assert(
    fc.property(text, text, (before, inside) => {
      const xml = `<a>${before}<b x="${inside.replaceAll('"', "")}">${inside}</b></a>`;
      const [found] = findElements(xml, (name) => name === "b");
      expect(xml.slice(found?.contentStart, found?.contentEnd)).toBe(inside);
      expect(xml.slice(found?.end)).toBe("</a>");
    }),
  );
});

const unwritable = /[\0-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu;

test("pieces of a text are replaced, in whatever order they are named", () => {
  const pieces = [
    { start: 4, end: 5, by: "E" },
    { start: 0, end: 2, by: "" },
    { start: 3, end: 3, by: "+" },
  ];

  expect(replacePieces("abcde", pieces)).toBe("c+dE");
  expect(replacePieces("abc", [])).toBe("abc");
});

test("XML is read as deep as any Word nests, and no deeper", () => {
  const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
  const isOutermost = (_: string, path: readonly string[]) => path.length === 0;
  expect(findElements(nested(400), isOutermost)).toHaveLength(1);
  expect(() => findElements(nested(20_000), isOutermost)).toThrow("damaged");
});
