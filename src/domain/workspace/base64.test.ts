import fc from "fast-check";
import { fromBase64, toBase64 } from "./base64";

test("any bytes come back as they were", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});

test("a file of several megabytes comes back as it was", () => {
  const bytes = Uint8Array.from({ length: 3_000_001 }, (_, index) => index % 251);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  expect(Buffer.from(fromBase64(toBase64(bytes)) ?? []).equals(Buffer.from(bytes))).toBe(true);
});

test("what is no base64 gives nothing", () => {
  expect(fromBase64("geen base64!")).toBeUndefined();
});
