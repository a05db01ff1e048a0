/**
 * What stands in a file, what somebody made of it, and what is told of it: the beginning of the line, the id, the place
 * and the problem.
 */
export type Mistake = readonly [file: string, from: RegExp, to: string, told: readonly string[]];

export const otherMistakes: readonly Mistake[] = [
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
