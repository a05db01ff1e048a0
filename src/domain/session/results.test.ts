import { aFramework } from "../../../test/fixtures/builders";
import type { AnswerChoice } from "../framework/answerScale";
import type { AspectId } from "../framework/framework";
import { aspectsOf } from "../framework/standardsOf";
import { agendaOf } from "./agenda";
import { blindSpotsOf, hearingMap, inviteesOf, lastSpreads, missingVoices } from "./blindSpots";
import type { CastVote } from "./contribution";
import { knownPerspectives, perspectivesWithoutSeat, type Perspective, type SeatId } from "./seat";
import { camps, needsReason, shapeOf, spreadOf, tallyOf, voicesInCamp, widestFirst, widthOf } from "./spread";

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

test("[OV12] of each perspective the standards on which nobody of it said anything yet", () => {
  const missing = missingVoices(
    framework,
    clusterOrder.map((aspect) => aVote(aspect, "largely")).filter(({ aspect }) => !aspect.startsWith("ks10")),
  );
  expect(missing).toEqual([
    { perspective: municipality, standards: [10] },
    { perspective: localTeam, standards: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    { perspective: veiligThuis, standards: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  ]);
});

test("[OV12] which perspective has no seat with a voice yet", () => {
  const seat = { id: "anna" as SeatId, name: "Anna", perspective: localTeam, isOutside: false } as const;
  expect(perspectivesWithoutSeat([{ ...seat, role: "participant" }])).toEqual([municipality, veiligThuis]);
  expect(perspectivesWithoutSeat([{ ...seat, role: "observer" }])).toHaveLength(3);
});

const spread = (...those: readonly CastVote[]) => lastSpreads(those, new Map());

test("[OV13] what a perspective does not know is told apart from one that was not there; the last round counts", () => {
  const spots = blindSpotsOf(
    spread(
      aVote("ks01.a1", "secured"),
      aVote("ks01.a1", "unknown", { perspective: localTeam }),
      aVote("ks01.a2", "unknown", { round: 1 }),
      aVote("ks01.a2", "largely", { round: 2 }),
    ),
    [municipality, localTeam],
  );
  expect(spots).toEqual([
    { aspect: "ks01.a1", perspective: localTeam, why: "unknown" },
    { aspect: "ks01.a2", perspective: localTeam, why: "absent" },
  ]);
});

test("[OV13] per standard and perspective, with whom to invite for what", () => {
  const perspectives = [municipality, localTeam, veiligThuis];
  const map = hearingMap(
    framework,
    spread(
      aVote("ks01.a1", "secured"),
      aVote("ks01.a2", "secured"),
      aVote("ks01.a1", "unknown", { perspective: localTeam }),
      aVote("ks01.a2", "notYet", { perspective: localTeam }),
      aVote("ks10.a1", "unknown"),
    ),
    perspectives,
  );
  expect(map.map(({ standard, cells }) => [standard, cells.map(({ hearing }) => hearing)])).toEqual([
    [1, ["heard", "partly", "absent"]],
    [10, ["unknown", "absent", "absent"]],
  ]);
  expect(inviteesOf(map, perspectives)).toEqual([
    { perspective: municipality, absent: [], unsure: [10] },
    { perspective: localTeam, absent: [10], unsure: [1] },
    { perspective: veiligThuis, absent: [1, 10], unsure: [] },
  ]);
});

test("[OV13] what a decision kept counts once the votes are gone", () => {
  const kept = spreadOf([aVote("ks01.a1", "unknown")]);
  const spreads = lastSpreads([], new Map([["ks01.a1" as AspectId, kept]]));
  expect(blindSpotsOf(spreads, [municipality])).toMatchObject([{ why: "unknown" }]);
});

test("[OV22] two camps ask for a reason, and lie on both halves of the scale", () => {
  const camped = spreadOf(votes("notYet", "notYet", "secured"));
  expect(needsReason(camped)).toBe(true);
  expect(camps.map((camp) => voicesInCamp(camped.total, camp))).toEqual([2, 1]);
  expect(needsReason(spreadOf(votes("notYet", "inDevelopment")))).toBe(false);
});

test("the perspective that disagrees most among itself comes first", () => {
  const wide = spreadOf([
    ...votes("largely", "largely"),
    aVote("ks01.a1", "notYet", { perspective: veiligThuis }),
    aVote("ks01.a1", "secured", { perspective: veiligThuis }),
  ]);
  expect(widestFirst(wide).map(({ perspective }) => perspective)).toEqual([veiligThuis, municipality]);
});
