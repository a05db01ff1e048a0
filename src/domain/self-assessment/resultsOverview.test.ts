import { aFramework, anAnswer } from "../../../test/fixtures/builders";
import type { AnswerChoice } from "../framework/answerScale";
import type { StandardCluster } from "../framework/framework";
import type { Answer } from "./answer";
import { distributionOf } from "./results";
import { aspectCount, keyFindings, largestStandings, resultsPerCluster } from "./resultsOverview";

const framework = aFramework();
const findings = (answers: readonly Answer[]) => keyFindings(resultsPerCluster(framework, answers));
const told = (counts: readonly { cluster: StandardCluster; count: number; of: number }[]) =>
  counts.map(({ cluster, count, of }) => `${cluster.id}: ${count}/${of}`);
const allOf = (clusterId: string, choice: AnswerChoice) =>
  framework.clusters
    .filter(({ id }) => id === clusterId)
    .flatMap(({ standards }) => standards.flatMap(({ aspects }) => aspects))
    .map(({ id }) => anAnswer(id, choice));

test("[KA1] a cluster counts the aspects of its standards, in the order of Bijlage 5", () => {
  expect(
    resultsPerCluster(framework, []).map(({ cluster, distribution }) => [
      cluster.id,
      aspectCount(distribution),
    ]),
  ).toEqual([
    ["1-2", 3],
    ["3-6", 12],
    ["4-5-7-8", 18],
    ["9", 6],
    ["10", 7],
  ]);
});

test("[SC8] the cluster of which the largest part is secured is named, not the one with most aspects", () => {
  const answers = [
    anAnswer("ks09.a1", "secured"),
    anAnswer("ks09.a2", "secured"),
    ...["ks03.a1", "ks03.a2", "ks03.a3"].map((aspect) => anAnswer(aspect, "secured")),
  ];
  expect(told(findings(answers).mostSecured)).toEqual(["9: 2/6"]);
});

test("[SC8] most to do is where the largest part is not yet there or in development; equals are all named", () => {
  const answers = [
    anAnswer("ks01.a1", "notYet"),
    anAnswer("ks09.a1", "inDevelopment"),
    anAnswer("ks09.a2", "notYet"),
    anAnswer("ks10.a1", "largely"),
  ];
  expect(told(findings(answers).mostToDo)).toEqual(["1-2: 1/3", "9: 2/6"]);
});

test("[SC8] what does not apply is left out of the part, what is open is not", () => {
  const answers = [
    anAnswer("ks01.a1", "secured"),
    anAnswer("ks01.a2", "notApplicable"),
    anAnswer("ks09.a1", "secured"),
    anAnswer("ks09.a2", "secured"),
  ];
  expect(told(findings(answers).mostSecured)).toEqual(["1-2: 1/2"]);
});

test("a cluster that does not apply at all is never named", () => {
  expect(findings(allOf("9", "notApplicable"))).toEqual({
    mostSecured: [],
    mostToDo: [],
    blindSpots: [],
    open: 40,
  });
});

test("[SC3] every cluster with blind spots is named, with how many", () => {
  const answers = ["ks05.a1", "ks10.a1", "ks10.a2"].map((aspect) => anAnswer(aspect, "unknown"));
  expect(told(findings(answers).blindSpots)).toEqual(["4-5-7-8: 1/18", "10: 2/7"]);
});

test("most aspects may stand at several answers at once", () => {
  const nine = framework.clusters[3]?.standards.flatMap(({ aspects }) => aspects) ?? [];
  const answers = [
    anAnswer("ks09.a1", "largely"),
    anAnswer("ks09.a2", "largely"),
    anAnswer("ks09.a3", "unknown"),
    anAnswer("ks09.a4", "unknown"),
    anAnswer("ks09.a5", "notYet"),
  ];
  expect(largestStandings(distributionOf(nine, answers))).toEqual(["largely", "unknown"]);
  expect(largestStandings(distributionOf([], answers))).toEqual([]);
});
