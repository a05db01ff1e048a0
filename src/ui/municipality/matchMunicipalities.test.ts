import type { MunicipalityCode } from "@/domain/workspace/municipality";
import { matchMunicipalities } from "./matchMunicipalities";

const named = [
  "Bergen (L)",
  "Bergen (NH)",
  "'s-Gravenhage",
  "Súdwest-Fryslân",
  "Noardeast-Fryslân",
  "Zeist",
].map((name, index) => ({
  code: String(index).padStart(4, "0") as MunicipalityCode,
  name,
  alsoKnownAs: name === "'s-Gravenhage" ? ["Den Haag"] : [],
}));
const found = (typed: string) => matchMunicipalities(named, typed).map(({ name }) => name);

test("accents do not matter", () => {
  expect(found("sudwest")).toEqual(["Súdwest-Fryslân"]);
});

test("the 's- of a name may be left out", () => {
  expect(found("grav")).toEqual(["'s-Gravenhage"]);
});

test("names that begin with it come first", () => {
  expect(found("e")[0]).not.toBe("Zeist");
  expect(found("ze")).toEqual(["Zeist"]);
});

test("names that hold it are found too", () => {
  expect(found("fryslan")).toEqual(["Noardeast-Fryslân", "Súdwest-Fryslân"]);
});

test("two municipalities of one name stay apart", () => {
  expect(found("bergen")).toEqual(["Bergen (L)", "Bergen (NH)"]);
});

test("a municipality is found by the name people use", () => {
  expect(found("den haag")).toEqual(["'s-Gravenhage"]);
});

test.each(["sudwest fryslan", "Gemeente Súdwest-Fryslân"])("%s is found", (typed) => {
  expect(found(typed)).toEqual(["Súdwest-Fryslân"]);
});
