import { asOpeningError, asReadingError, asWritingError } from "./storageError";

test.each([
  [{ name: "QuotaExceededError" }, { code: "storageFull" }],
  [{ name: "AbortError", inner: { name: "QuotaExceededError" } }, { code: "storageFull" }],
  [{ name: "AbortError" }, { code: "storageFailed", reason: "AbortError" }],
  ["a string", { code: "storageFailed", reason: "a string" }],
])("writing: %j is told as %j", (thrown, detail) => {
  expect(asWritingError(thrown).detail).toEqual(detail);
});

test.each([
  [{ name: "OpenFailedError", inner: { name: "SecurityError" } }, { code: "storageAbsent" }],
  [{ name: "MissingAPIError" }, { code: "storageAbsent" }],
  [
    { name: "OpenFailedError", inner: { name: "QuotaExceededError" } },
    { code: "storageUnreadable", reason: "OpenFailedError < QuotaExceededError" },
  ],
])("opening: %j is told as %j", (thrown, detail) => {
  expect(asOpeningError(thrown).detail).toEqual(detail);
});

test("reading: what is there but cannot be read is not told as absent", () => {
  expect(asReadingError({ name: "UnknownError" }).detail).toEqual({
    code: "storageUnreadable",
    reason: "UnknownError",
  });
});
