import { asStorageError } from "./storageError";

test.each([
  [{ name: "QuotaExceededError" }, { code: "storageFull" }],
  [{ name: "AbortError", inner: { name: "QuotaExceededError" } }, { code: "storageFull" }],
  [{ name: "VersionError" }, { code: "storageOutdated" }],
  [{ name: "DatabaseClosedError" }, { code: "storageOutdated" }],
  [
    { name: "OpenFailedError", inner: { name: "SecurityError" } },
    { code: "storageFailed", reason: "OpenFailedError < SecurityError" },
  ],
  ["a string", { code: "storageFailed", reason: "a string" }],
])("%j is told as %j", (thrown, detail) => {
  expect(asStorageError(thrown).detail).toEqual(detail);
});
