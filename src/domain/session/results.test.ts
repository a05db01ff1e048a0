import { aFramework } from "../../../test/fixtures/builders";
import type { AnswerChoice } from "../framework/answerScale";
import type { AspectId } from "../framework/framework";
import { aspectsOf } from "../framework/standardsOf";
import { agendaOf } from "./agenda";
import { blindSpotsOf, missingVoices } from "./blindSpots";
import type { CastVote } from "./contribution";
import { knownPerspectives, type Perspective, type SeatId } from "./seat";
import { shapeOf, spreadOf, tallyOf, widthOf } from "./spread";

const [municipality, localTeam, veiligThuis] = knownPerspectives as [Perspective, Perspective, Perspective];
const framework = aFramework();

function aVote(aspect: string, choice: AnswerChoice | null, overrides: Partial<CastVote> = {}): CastVote {
  return {
    aspect: aspect as AspectId,
    choice,
    wish: false,
    round: 0,
    seat: "anna" as SeatId,
    perspective: municipality,
    ...overrides,
  };
}

const votes = (...choices: readonly AnswerChoice[]) => choices.map((choice) => aVote("ks01.a1", choice));

test.each<readonly [string, readonly AnswerChoice[]]>([
  ["nobody", []],
  ["alike", ["secured", "secured"]],
  ["near", ["secured", "largely"]],
  ["near", ["secured", "secured", "unknown"]],
  ["wide", ["notYet", "inDevelopment", "inDevelopment", "largely"]],
  ["polarised", ["notYet", "notYet", "secured", "secured"]],
  ["polarised", ["inDevelopment", "inDevelopment", "secured", "secured"]],
  ["unclear", ["secured", "unknown"]],
  ["unclear", ["unknown", "unknown"]],
  ["alike", ["notApplicable"]],
])("[OV11] %s: %j", (shape, choices) => {
  expect(shapeOf(tallyOf(votes(...choices)))).toBe(shape);
});

test("the further apart, the wider; who does not know lies nowhere", () => {
  const width = (...choices: readonly AnswerChoice[]) => widthOf(tallyOf(votes(...choices)));
  expect(width("secured", "secured", "unknown")).toBe(0);
  expect(width("notYet", "secured")).toBe(3);
  expect(width("notYet", "secured")).toBeGreaterThan(width("notYet", "largely", "secured"));
});

test("a spread tells each perspective apart, its own ones last", () => {
  const spread = spreadOf([
    aVote("ks01.a1", "secured", { perspective: "Politie" as Perspective }),
    aVote("ks01.a1", "notYet", { perspective: veiligThuis }),
    aVote("ks01.a1", "secured"),
  ]);
  expect(spread.perspectives.map(({ perspective }) => perspective)).toEqual([
    municipality,
    veiligThuis,
    "Politie",
  ]);
  expect(spread.total).toMatchObject({ secured: 2, notYet: 1 });
});

const clusterOrder = aspectsOf(framework).map(({ id }) => id);

test("[OV5] first what lies far apart, then what nobody knows, then wishes, then the order of the clusters", () => {
  const [first, second, third, fourth] = clusterOrder as [AspectId, AspectId, AspectId, AspectId];
  const prepared = [
    aVote(second, null, { wish: true }),
    aVote(third, "unknown"),
    aVote(fourth, "notYet"),
    aVote(fourth, "secured", { seat: "bert" as SeatId }),
  ];
  const { now } = agendaOf(framework, { votes: prepared, settled: [], bookedMinutes: null });
  expect(now.slice(0, 4)).toEqual([fourth, third, second, first]);
});

test("[OV5] what is skipped stays out, and what does not fit the time comes later", () => {
  const [first, second, third] = clusterOrder as [AspectId, AspectId, AspectId];
  const { now, later } = agendaOf(framework, {
    votes: [],
    settled: [{ aspect: first, how: "skipped" }],
    bookedMinutes: 13,
  });
  expect(now).toEqual([second, third]);
  expect(later).toHaveLength(clusterOrder.length - 3);
});

test("[OV12] a standard on which nobody of a perspective said anything yet", () => {
  const missing = missingVoices(
    framework,
    clusterOrder.map((aspect) => aVote(aspect, "largely")).filter(({ aspect }) => !aspect.startsWith("ks10")),
  );
  expect(missing.filter(({ standard }) => standard === 1).map(({ perspective }) => perspective)).toEqual([
    localTeam,
    veiligThuis,
  ]);
  expect(missing.filter(({ standard }) => standard === 10)).toHaveLength(3);
});

test("[OV13] what a perspective does not know is told apart from one that was not there; the last round counts", () => {
  const spots = blindSpotsOf(
    [
      aVote("ks01.a1", "secured"),
      aVote("ks01.a1", "unknown", { perspective: localTeam }),
      aVote("ks01.a2", "unknown", { round: 1 }),
      aVote("ks01.a2", "largely", { round: 2 }),
    ],
    [municipality, localTeam],
  );
  expect(spots).toEqual([
    { aspect: "ks01.a1", perspective: localTeam, why: "unknown" },
    { aspect: "ks01.a2", perspective: localTeam, why: "absent" },
  ]);
});
