import frame from "@content/kwaliteitskader-2019/kader.json";
import { AppError } from "@/ports/appError";
import { frameworkFrom, type ContentFile } from "./framework";
import { standards } from "./kwaliteitskader2019";

const frameFile: ContentFile = { file: "kader.json", json: frame };

function problemOf(make: () => unknown): unknown {
  try {
    make();
    return "no problem";
  } catch (error) {
    return error instanceof AppError ? error.detail : error;
  }
}

test("a text that is missing is told with file and place", () => {
  const broken = { file: "standaard-01.json", json: { ...(standards[0]?.json as object), text: "" } };
  expect(problemOf(() => frameworkFrom(frameFile, [broken, ...standards.slice(1)]))).toMatchObject({
    code: "contentBroken",
    file: "standaard-01.json",
    at: "text",
  });
});

test("a standard without a file is told", () => {
  expect(problemOf(() => frameworkFrom(frameFile, standards.slice(1)))).toEqual({
    code: "contentBroken",
    file: "kader.json",
    at: "clusters.1-2",
    problem: "Standaard 1 heeft geen bestand.",
  });
});

test("a standard in no cluster is told", () => {
  const json = { ...frame, clusters: frame.clusters.slice(1) };
  expect(problemOf(() => frameworkFrom({ file: "kader.json", json }, standards))).toMatchObject({
    problem: "Standaard 1 staat in geen cluster.",
  });
});

test("[KA3] an id of an aspect that is used twice is refused", () => {
  const second = standards[1]?.json as { readonly aspects: readonly object[] };
  const twice = {
    file: "standaard-02.json",
    json: { ...second, aspects: [{ id: "ks01.a1", text: "Dubbel." }] },
  };
  expect(
    problemOf(() => frameworkFrom(frameFile, [...standards.filter((_, index) => index !== 1), twice])),
  ).toMatchObject({ code: "contentBroken", at: "ks01.a1" });
});
