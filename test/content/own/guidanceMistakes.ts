import type { Mistake } from "./otherMistakes";

export const guidanceMistakes: readonly Mistake[] = [
  [
    "kwaliteitskader-2019/uitleg-03.json",
    /"explanation": ".*"/,
    '"explanation": ""',
    ['"explanation": "", | ks03.a1 | ‘aspects’ nummer 1, ‘explanation’ | Deze tekst is leeg.'],
  ],
  [
    "kwaliteitskader-2019/uitleg-03.json",
    /"explanation": ".*"/,
    '"explanation": 12',
    [
      '"explanation": 12, | ks03.a1 | ‘aspects’ nummer 1, ‘explanation’ | Hier hoort een tekst te staan, tussen aanhalingstekens.',
    ],
  ],
  [
    "kwaliteitskader-2019/uitleg-03.json",
    /"explanation": ".*"/,
    '"uitleg": "Iets."',
    [
      "{ | ks03.a1 | ‘aspects’ nummer 1 | ‘explanation’ ontbreekt.",
      '"uitleg": "Iets.", | ks03.a1 | ‘aspects’ nummer 1 | ‘uitleg’ hoort hier niet. Is het een typefout? Haal het anders weg.',
    ],
  ],
  [
    "kwaliteitskader-2019/uitleg-03.json",
    /"evidence": \[[^\]]*\]/,
    '"evidence": []',
    [
      '"evidence": [] | ks03.a1 | ‘aspects’ nummer 1, ‘evidence’ | Deze lijst is leeg. Er hoort minstens één ding in.',
    ],
  ],
  [
    "kwaliteitskader-2019/uitleg-03.json",
    /"evidence": \[[^\]]*\]/,
    '"evidence": "Scholingsplan"',
    [
      '"evidence": "Scholingsplan" | ks03.a1 | ‘aspects’ nummer 1, ‘evidence’ | Hier hoort een lijst te staan, tussen [ en ].',
    ],
  ],
  [
    "kwaliteitskader-2019/uitleg-03.json",
    /"levels": \{[^}]*\}/,
    '"levels": null',
    [
      '"levels": null, | ks03.a1 | ‘aspects’ nummer 1, ‘levels’ | Hier hoort een groep te staan, tussen { en }.',
    ],
  ],
  [
    "kwaliteitskader-2019/uitleg-03.json",
    /"number": 3/,
    '"number": 4',
    ['"number": 4, | standaard 4 | ‘number’ | Dit bestand hoort bij standaard 3.'],
  ],
  [
    "kwaliteitskader-2019/uitleg-03.json",
    /"number": 3/,
    '"number": "3"',
    ['"number": "3", | - | ‘number’ | Dit kan hier niet. Kies uit: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.'],
  ],
  [
    "kwaliteitskader-2019/uitleg-03.json",
    /"ks03.a5"/,
    '"ks03.5"',
    ['"id": "ks03.5", | ks03.5 | ‘aspects’ nummer 5, ‘id’ | Een onderdeel heeft een nummer zoals ks03.a5.'],
  ],
  [
    "kwaliteitskader-2019/uitleg-03.json",
    /"ks03.a5"/,
    '"ks03.a8"',
    [
      '"id": "ks03.a8", | ks03.a8 | ‘aspects’ nummer 5, ‘id’ | De onderdelen moeten deze zijn: ks03.a1, ks03.a2, ks03.a3, ks03.a4, ks03.a5, ks03.a6, ks03.a7.',
    ],
  ],
  [
    "kwaliteitskader-2019/uitleg-03.json",
    /"questions":/,
    '"vragen":',
    [
      "{ | standaard 3 | het hele bestand | ‘questions’ ontbreekt.",
      '"vragen": [ | standaard 3 | het hele bestand | ‘vragen’ hoort hier niet. Is het een typefout? Haal het anders weg.',
    ],
  ],
  [
    "kwaliteitskader-2019/uitleg-03.json",
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
    "kwaliteitskader-2019/uitleg-03.json",
    /^[^]*$/,
    '"tekst"',
    ['"tekst" | - | het hele bestand | Hier hoort een groep te staan, tussen { en }.'],
  ],
];
