import type { ChangeKind } from "@/domain/self-assessment/comparison";
import { comparisonTexts } from "./texts";

const none: Readonly<Record<ChangeKind, number>> = {
  up: 0,
  down: 0,
  newlyKnown: 0,
  newlyUnknown: 0,
  newlyApplicable: 0,
  noLongerApplicable: 0,
  newlyAnswered: 0,
  noLongerAnswered: 0,
  same: 0,
};

test.each<[Partial<Record<ChangeKind, number>>, readonly string[]]>([
  [
    { up: 12, down: 4, newlyKnown: 3, newlyUnknown: 1, same: 26 },
    [
      "12 onderdelen gingen vooruit en 4 achteruit.",
      "3 witte vlekken zijn nu bekend en 1 onderdeel is een witte vlek geworden.",
      "26 onderdelen bleven gelijk.",
    ],
  ],
  [{ up: 1, same: 1 }, ["1 onderdeel ging vooruit, geen enkel achteruit.", "1 onderdeel bleef gelijk."]],
  [{ down: 2 }, ["2 onderdelen gingen achteruit, geen enkel vooruit."]],
  [
    { newlyAnswered: 46 },
    ["Geen enkel onderdeel ging een niveau vooruit of achteruit.", "46 onderdelen zijn nu wel beantwoord."],
  ],
])("[SC10] %j in words", (counts, sentences) => {
  expect(comparisonTexts.keySentences({ ...none, ...counts })).toEqual(sentences);
});
