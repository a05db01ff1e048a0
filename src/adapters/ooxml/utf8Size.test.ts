import fc from "fast-check";
import { utf8Size } from "./utf8Size";

test("is what an encoder makes of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(utf8Size(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
