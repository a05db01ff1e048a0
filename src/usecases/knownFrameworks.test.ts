import { aFramework } from "../../test/fixtures/builders";
import type { FrameworkId } from "@/domain/framework/framework";
import { knownFrameworks } from "./knownFrameworks";

const earlier = { ...aFramework(), id: "kader-van-vroeger" as FrameworkId };

test("a version is found by the id that a scan carries", () => {
  expect(knownFrameworks(aFramework(), earlier).of(earlier.id)).toBe(earlier);
});

test("a version that is not known is refused", () => {
  expect(() => knownFrameworks(aFramework()).of(earlier.id)).toThrow("frameworkUnknown");
});
