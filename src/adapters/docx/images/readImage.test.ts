import fc from "fast-check";
import { aGif, aJpeg, aPng } from "../../../../test/documents/pictures";
import { readImage } from "./readImage";

test.each([
  ["PNG", aPng],
  ["JPEG", aJpeg],
  ["GIF", aGif],
])("the size of a %s is read", (_, draw) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 50 }), (width, height) => {
      expect(readImage(draw(width, height))).toMatchObject({ width, height });
    }),
    { numRuns: 20 },
  );
});

test("some bytes behind the end are no harm", () => {
  expect(readImage(Uint8Array.from([...aJpeg(4, 5), 0, 0, 0]))).toMatchObject({ width: 4, height: 5 });
});

test("whatever is in a file, it is read or refused", () => {
  const pictures = [aPng(20, 10), aJpeg(20, 10), aGif(20, 10)];
  fc.assert(
    fc.property(
      fc.constantFrom(...pictures),
      fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 255 })), { maxLength: 6 }),
      fc.nat({ max: 200 }),
      (picture, changes, length) => {
        const damaged = picture.slice(0, Math.max(8, picture.length - length));
        for (const [place, value] of changes) damaged[place % damaged.length] = value;
        const result = readImage(damaged);
        expect(typeof result === "string" || result.width > 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
