import { readFileSync } from "node:fs";
import fc from "fast-check";
import { bundledContent } from "@/adapters/content/bundledContent";
import { anOwnSite, listOf } from "./ownSite";

// Hundreds of files, on a machine that may be busy with the other checks.
jest.setTimeout(60_000);

const shipped = readFileSync("content/routekaart.json", "utf8");

/** A file in which somebody lost, doubled or typed something somewhere. */
const damaged = fc
  .tuple(fc.nat(shipped.length), fc.nat(40), fc.string({ unit: "grapheme", maxLength: 5 }))
  .map(([at, lost, typed]) => shipped.slice(0, at) + typed + shipped.slice(at + lost));

const anyText = fc.oneof(
  damaged,
  fc.string({ unit: "binary" }),
  fc.json(),
  fc.json().map((json) => shipped.replace(/"steps": \[/, () => `"steps": [${json},`)),
);

test("whatever stands in a file, the library answers and a problem can be shown", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const site = anOwnSite({ "lijst.json": listOf("routekaart.json"), "routekaart.json": text });
      const { library, problems } = await site.open();
      const route = await library.route();

      const [problem, ...others] = problems.all();
      expect(others).toEqual([]);
      expect(route.steps).toHaveLength(8);
      if (!problem) return;
      expect(route).toEqual(await bundledContent.route());
      expect(problem.problems.length).toBeGreaterThan(0);
      expect(problem.problems.length).toBeLessThanOrEqual(10);
      const lines = text.split(/\r\n|\r|\n/).length;
      for (const { place } of problem.problems) {
        expect(place?.line ?? 1).toBeGreaterThanOrEqual(1);
        expect(place?.line ?? 1).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 200 },
  );
});

test("whatever stands in the list, the library answers", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.json().map((json) => `{"bestanden":${json}}`),
      ),
      async (list) => {
        const { library } = await anOwnSite({ "lijst.json": list }).open();
        expect(await library.answerScale()).toEqual(await bundledContent.answerScale());
      },
    ),
  );
});

test("a file with very many mistakes is told in reasonable time, ten of them", async () => {
  const list = `[\n${'{"x": 1},\n'.repeat(5000)}{}\n]`;
  const site = anOwnSite({
    "lijst.json": listOf("routekaart.json", "begrippen.json"),
    "routekaart.json": `{"steps":${list}}`,
    "begrippen.json": "x\n".repeat(100_000),
  });
  const { library, problems } = await site.open();
  const begin = performance.now();
  await library.route();
  await library.glossary();

  expect(problems.all().map((each) => each.problems.length)).toEqual([10, 1]);
  expect(performance.now() - begin).toBeLessThan(10_000);
});
