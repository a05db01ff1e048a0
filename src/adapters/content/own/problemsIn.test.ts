import { readFileSync } from "node:fs";
import type { QualityStandard } from "@/domain/framework/framework";
import { standardsOf } from "@/domain/framework/standardsOf";
import { answerScaleFrom } from "../answerScale";
import { bundledContent } from "../bundledContent";
import { glossaryFrom } from "../glossary";
import { standardGuidanceFrom } from "../guidance";
import { infoboxFrom } from "../infobox";
import { municipalitiesFrom } from "../municipalities";
import { routeFrom } from "../route";
import { problemsIn } from "./problemsIn";

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

// What stands in the file, what somebody made of it, and what is told: begin of the line | id | place | problem.
const mistakes: readonly (readonly [string, RegExp, string, readonly string[]])[] = [
  [
    guidanceName,
    /"explanation": ".*"/,
    '"explanation": ""',
    ['"explanation": "", | ks03.a1 | ‘aspects’ nummer 1, ‘explanation’ | Deze tekst is leeg.'],
  ],
  [
    guidanceName,
    /"explanation": ".*"/,
    '"explanation": 12',
    [
      '"explanation": 12, | ks03.a1 | ‘aspects’ nummer 1, ‘explanation’ | Hier hoort een tekst te staan, tussen aanhalingstekens.',
    ],
  ],
  [
    guidanceName,
    /"explanation": ".*"/,
    '"uitleg": "Iets."',
    [
      "{ | ks03.a1 | ‘aspects’ nummer 1 | ‘explanation’ ontbreekt.",
      '"uitleg": "Iets.", | ks03.a1 | ‘aspects’ nummer 1 | ‘uitleg’ hoort hier niet. Is het een typefout? Haal het anders weg.',
    ],
  ],
  [
    guidanceName,
    /"evidence": \[[^\]]*\]/,
    '"evidence": []',
    [
      '"evidence": [] | ks03.a1 | ‘aspects’ nummer 1, ‘evidence’ | Deze lijst is leeg. Er hoort minstens één ding in.',
    ],
  ],
  [
    guidanceName,
    /"evidence": \[[^\]]*\]/,
    '"evidence": "Scholingsplan"',
    [
      '"evidence": "Scholingsplan" | ks03.a1 | ‘aspects’ nummer 1, ‘evidence’ | Hier hoort een lijst te staan, tussen [ en ].',
    ],
  ],
  [
    guidanceName,
    /"levels": \{[^}]*\}/,
    '"levels": null',
    [
      '"levels": null, | ks03.a1 | ‘aspects’ nummer 1, ‘levels’ | Hier hoort een groep te staan, tussen { en }.',
    ],
  ],
  [
    guidanceName,
    /"number": 3/,
    '"number": 4',
    ['"number": 4, | standaard 4 | ‘number’ | Dit bestand hoort bij standaard 3.'],
  ],
  [
    guidanceName,
    /"number": 3/,
    '"number": "3"',
    ['"number": "3", | - | ‘number’ | Dit kan hier niet. Kies uit: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.'],
  ],
  [
    guidanceName,
    /"ks03.a5"/,
    '"ks03.5"',
    ['"id": "ks03.5", | ks03.5 | ‘aspects’ nummer 5, ‘id’ | Een onderdeel heeft een nummer zoals ks03.a5.'],
  ],
  [
    guidanceName,
    /"ks03.a5"/,
    '"ks03.a8"',
    [
      '"id": "ks03.a8", | ks03.a8 | ‘aspects’ nummer 5, ‘id’ | De onderdelen moeten deze zijn: ks03.a1, ks03.a2, ks03.a3, ks03.a4, ks03.a5, ks03.a6, ks03.a7.',
    ],
  ],
  [
    guidanceName,
    /"questions":/,
    '"vragen":',
    [
      "{ | standaard 3 | het hele bestand | ‘questions’ ontbreekt.",
      '"vragen": [ | standaard 3 | het hele bestand | ‘vragen’ hoort hier niet. Is het een typefout? Haal het anders weg.',
    ],
  ],
  [
    guidanceName,
    /^[^]*$/,
    "[]",
    [
      "[] | - | het hele bestand | ‘$schema’ ontbreekt.",
      "[] | - | het hele bestand | ‘number’ ontbreekt.",
      "[] | - | het hele bestand | ‘aspects’ ontbreekt.",
      "[] | - | het hele bestand | ‘questions’ ontbreekt.",
      "[] | - | het hele bestand | ‘suggestions’ ontbreekt.",
    ],
  ],
  [
    guidanceName,
    /^[^]*$/,
    '"tekst"',
    ['"tekst" | - | het hele bestand | Hier hoort een groep te staan, tussen { en }.'],
  ],
  [
    "schaal.json",
    /"secured"/,
    '"geborgd"',
    ['"id": "geborgd", | geborgd | ‘levels’ nummer 4, ‘id’ | Hier hoort "secured" te staan.'],
  ],
  [
    "schaal.json",
    /,\s*\{\s*"id": "secured"[^}]*\}/,
    "",
    ['"levels": [ | - | ‘levels’ nummer 4 | Hier ontbreekt iets.'],
  ],
  [
    "schaal.json",
    /\}\s*\],/,
    "}, 5],",
    ["}, 5], | - | ‘levels’ nummer 5 | Dit hoort er niet bij. Haal het weg."],
  ],
  [
    "routekaart.json",
    /"preparation.l3"/,
    '"preparation.l2"',
    [
      '"id": "preparation.l2", | preparation.l2 | ‘steps’ nummer 1, ‘local’, ‘checklist’ nummer 3, ‘id’ | ‘preparation.l2’ komt twee keer voor.',
    ],
  ],
  [
    "routekaart.json",
    /"preparation.l3"/,
    '"voorbereiden 3"',
    [
      '"id": "voorbereiden 3", | voorbereiden 3 | ‘steps’ nummer 1, ‘local’, ‘checklist’ nummer 3, ‘id’ | Een punt heeft een id zoals preparation.l3.',
    ],
  ],
  [
    "routekaart.json",
    /"id": "preparation",/,
    '"id": "evaluation",',
    [
      '"id": "evaluation", | evaluation | ‘steps’ nummer 1, ‘id’ | Dit kan hier niet. Kies uit: "preparation", "assessment", "analysis", "outline", "plan", "adoption", "implementation", "renewal".',
    ],
  ],
  [
    "routekaart.json",
    /"steps": \[[^]*\]/,
    '"steps": []',
    ['"steps": [] | - | ‘steps’ | Hier horen er 8 te staan. Het zijn er nu 0.'],
  ],
  [
    "infobox.json",
    /"ib-014"/,
    '"ib-013"',
    ['"id": "ib-013", | ib-013 | ‘links’ nummer 14, ‘id’ | ‘ib-013’ komt twee keer voor.'],
  ],
  [
    "infobox.json",
    /"ib-014"/,
    '"14"',
    ['"id": "14", | 14 | ‘links’ nummer 14, ‘id’ | Een link heeft een id zoals ib-014.'],
  ],
  [
    "infobox.json",
    /"url": ".*"/,
    '"url": "javascript:alert(1)"',
    [
      '"url": "javascript:alert(1)", | ib-001 | ‘links’ nummer 1, ‘url’ | Dit is geen adres van een webpagina.',
    ],
  ],
  [
    "infobox.json",
    /"age": "current"/,
    '"age": "nieuw"',
    [
      '"age": "nieuw", | ib-001 | ‘links’ nummer 1, ‘age’ | Dit kan hier niet. Kies uit: "current", "older", "doubtful".',
    ],
  ],
  [
    "infobox.json",
    /"standards": \[.*\]/,
    '"standards": [1, 11]',
    [
      '"standards": [1, 11], | ib-001 | ‘links’ nummer 1, ‘standards’ nummer 2 | Dit kan hier niet. Kies uit: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.',
    ],
  ],
  [
    "infobox.json",
    /"standard": 10,/,
    '"standard": 10, "jaar": 2020,',
    [
      '"standard": 10, "jaar": 2020, | standaard 10 | ‘context’ nummer 1 | ‘jaar’ hoort hier niet. Is het een typefout? Haal het anders weg.',
    ],
  ],
  [
    "begrippen.json",
    /"id": "professional"/,
    '"id": "localTeam"',
    ['"id": "localTeam", | localTeam | ‘terms’ nummer 2, ‘id’ | ‘localTeam’ komt twee keer voor.'],
  ],
  [
    "begrippen.json",
    /"origin": "vng"/,
    '"origin": "VNG"',
    ['"origin": "VNG" | localTeam | ‘terms’ nummer 1, ‘origin’ | Dit kan hier niet. Kies uit: "vng", "own".'],
  ],
  [
    "gemeenten.json",
    /"0034"/,
    '"0014"',
    [
      '{ "code": "0014", "name": "Alm | 0014 | ‘municipalities’ nummer 2, ‘code’ | ‘0014’ komt twee keer voor.',
    ],
  ],
  [
    "gemeenten.json",
    /"0034"/,
    "34",
    [
      '{ "code": 34, "name": "Almere" | 34 | ‘municipalities’ nummer 2, ‘code’ | Hier hoort een tekst te staan, tussen aanhalingstekens.',
    ],
  ],
  [
    "gemeenten.json",
    /"asOf": ".*"/,
    '"asOf": "2026-13-45"',
    ['"asOf": "2026-13-45", | - | ‘asOf’ | Schrijf een dag als jaar-maand-dag, zoals 2026-04-23.'],
  ],
  [
    "gemeenten.json",
    /"asOf": ".*"/,
    '"asOf": "23-4-2026"',
    ['"asOf": "23-4-2026", | - | ‘asOf’ | Schrijf een dag als jaar-maand-dag, zoals 2026-04-23.'],
  ],
];

test.each(mistakes)("%s: %s becomes %s", (name, from, to, expected) => {
  const text = shipped(name);
  expect(text).toMatch(from);
  expect(
    told(
      name,
      text.replace(from, () => to),
    ),
  ).toEqual(expected);
});
