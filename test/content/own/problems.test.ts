import { readFileSync } from "node:fs";
import type { QualityStandard } from "@/domain/framework/framework";
import { standardsOf } from "@/domain/framework/standardsOf";
import { answerScaleFrom } from "@/adapters/content/answerScale";
import { bundledContent } from "@/adapters/content/bundledContent";
import { glossaryFrom } from "@/adapters/content/glossary";
import { standardGuidanceFrom } from "@/adapters/content/guidance";
import { infoboxFrom } from "@/adapters/content/infobox";
import { municipalitiesFrom } from "@/adapters/content/municipalities";
import { routeFrom } from "@/adapters/content/route";
import { problemsIn } from "@/adapters/content/own/problemsIn";
import { guidanceMistakes } from "./guidanceMistakes";
import { otherMistakes } from "./otherMistakes";

const guidanceName = "kwaliteitskader-2019/uitleg-03.json";
let standard3: QualityStandard | undefined;

beforeAll(async () => {
  standard3 = standardsOf(await bundledContent.framework()).find(({ number }) => number === 3);
});

const checks: Readonly<Record<string, (json: unknown) => unknown>> = {
  [guidanceName]: (json) => standard3 && standardGuidanceFrom({ file: guidanceName, json }, standard3),
  "schaal.json": (json) => answerScaleFrom({ file: "schaal.json", json }),
  "routekaart.json": (json) => routeFrom({ file: "routekaart.json", json }),
  "infobox.json": (json) => infoboxFrom({ file: "infobox.json", json }),
  "begrippen.json": (json) => glossaryFrom({ file: "begrippen.json", json }),
  "gemeenten.json": (json) => municipalitiesFrom({ file: "gemeenten.json", json }),
};

/** The file as it ships. */
function shipped(name: string): string {
  return readFileSync(`content/${name}`, "utf8");
}

function told(name: string, text: string): readonly string[] {
  const check = checks[name] ?? ((json) => json);
  return problemsIn(text, check).problems.map(({ place, problem }) => {
    const line = text.split("\n")[(place?.line ?? 0) - 1]?.trim() ?? "";
    return `${line.slice(0, 30)} | ${place?.id ?? "-"} | ${place?.at ?? "-"} | ${problem}`;
  });
}

test.each(Object.keys(checks))("%s as it ships has no problem", (name) => {
  expect(told(name, shipped(name))).toEqual([]);
});

test.each([...guidanceMistakes, ...otherMistakes])("%s: %s becomes %s", (name, from, to, expected) => {
  const text = shipped(name);
  expect(text).toMatch(from);
  expect(
    told(
      name,
      text.replace(from, () => to),
    ),
  ).toEqual(expected);
});
