import { aFramework, anAnswer } from "../../../test/fixtures/builders";
import { findStandard } from "../framework/standardsOf";
import { blindSpots, distributionOf, gaps, gapsPerCluster, resultsPerStandard } from "./results";

const framework = aFramework();
const six = findStandard(framework, 9)?.aspects ?? [];

test("[SC1] a result is how many aspects stand at each level", () => {
  const answers = [
    anAnswer("ks09.a1", "notYet"),
    anAnswer("ks09.a2", "largely"),
    anAnswer("ks09.a3", "largely"),
    anAnswer("ks09.a4", "notApplicable"),
  ];
  expect(distributionOf(six, answers)).toEqual({
    levels: { notYet: 1, inDevelopment: 0, largely: 2, secured: 0 },
    unknown: 0,
    notApplicable: 1,
    open: 2,
  });
});

test("[SC5] an unanswered aspect lowers nothing: it is open", () => {
  expect(distributionOf(six, [])).toEqual({
    levels: { notYet: 0, inDevelopment: 0, largely: 0, secured: 0 },
    unknown: 0,
    notApplicable: 0,
    open: 6,
  });
});

test("[SC3] a blind spot is what was answered with 'weten we niet', and counts at no level", () => {
  const answers = [anAnswer("ks09.a1", "unknown"), anAnswer("ks09.a2", "notYet")];
  expect(blindSpots(framework, answers).map(({ aspect }) => aspect.id)).toEqual(["ks09.a1"]);
  expect(distributionOf(six, answers)).toMatchObject({ levels: { notYet: 1 }, unknown: 1 });
  expect(gaps(framework, answers).map(({ aspect }) => aspect.id)).toEqual(["ks09.a2"]);
});

test("[SC4] gaps are what is not secured, the furthest from it first, then in the order of the framework", () => {
  const answers = [
    anAnswer("ks01.a1", "largely"),
    anAnswer("ks04.a1", "notYet"),
    anAnswer("ks06.a1", "notYet"),
    anAnswer("ks02.a1", "inDevelopment"),
    anAnswer("ks03.a1", "secured"),
    anAnswer("ks05.a1", "notApplicable"),
  ];
  expect(gaps(framework, answers).map(({ aspect }) => aspect.id)).toEqual([
    "ks06.a1",
    "ks04.a1",
    "ks02.a1",
    "ks01.a1",
  ]);
});

test("[KA1] [SC4] per cluster gaps stand in the same order, and a cluster without gaps is not named", () => {
  const answers = [
    anAnswer("ks04.a1", "largely"),
    anAnswer("ks07.a1", "notYet"),
    anAnswer("ks03.a1", "secured"),
    anAnswer("ks01.a1", "inDevelopment"),
  ];
  const found = gapsPerCluster(framework, answers).map(({ cluster, gaps: own }) => ({
    standards: cluster.standards.map(({ number }) => number),
    gaps: own.map(({ aspect }) => aspect.id),
  }));
  expect(found).toEqual([
    { standards: [1, 2], gaps: ["ks01.a1"] },
    { standards: [4, 5, 7, 8], gaps: ["ks07.a1", "ks04.a1"] },
  ]);
});

test("[KA1] results stand in the order of the clusters", () => {
  expect(resultsPerStandard(framework, []).map(({ standard }) => standard.number)).toEqual([
    1, 2, 3, 6, 4, 5, 7, 8, 9, 10,
  ]);
});
