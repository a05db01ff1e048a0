import { aFramework, anAnswer } from "../../../../test/fixtures/builders";
import { keyFindings, resultsPerCluster } from "@/domain/self-assessment/resultsOverview";
import { aspectsOf } from "@/domain/framework/standardsOf";
import type { Answer } from "@/domain/self-assessment/answer";
import { clusterName, matrixTexts } from "./texts";

const framework = aFramework();
const sentences = (answers: readonly Answer[]) =>
  matrixTexts.keySentences(keyFindings(resultsPerCluster(framework, answers))).map(({ text }) => text);

test("a cluster is told as its literal heading, with the numbers of its standards apart", () => {
  expect(framework.clusters.map((cluster) => [clusterName(cluster), matrixTexts.standards(cluster)])).toEqual(
    [
      ["Gemeentelijke regie", "Standaard 1 en 2"],
      ["Vereisten voor alle lokale professionals", "Standaard 3 en 6"],
      [
        "Vereisten voor lokale professionals aan wie Veilig Thuis casuïstiek overdraagt",
        "Standaard 4, 5, 7 en 8",
      ],
      ["Beschikbaarheid gespecialiseerd hulpaanbod", "Standaard 9"],
      ["Samenwerking met Veilig Thuis", "Standaard 10"],
    ],
  );
});

test("[SC8] the key sentences name the clusters and give the counts", () => {
  const answers = [
    anAnswer("ks01.a1", "notYet"),
    anAnswer("ks09.a1", "secured"),
    anAnswer("ks10.a1", "unknown"),
    anAnswer("ks10.a2", "unknown"),
  ];
  expect(sentences(answers)).toEqual([
    "Het meest geborgd is ‘Beschikbaarheid gespecialiseerd hulpaanbod’ (1 van 6 onderdelen).",
    "Het meest te doen is er bij ‘Gemeentelijke regie’ (1 van 3 onderdelen nog niet of in ontwikkeling).",
    "Er zijn 2 witte vlekken, bij ‘Samenwerking met Veilig Thuis’ (2).",
    "Nog 42 onderdelen zijn open: dit beeld kan nog veranderen.",
  ]);
});

test("what is nowhere is said in words too", () => {
  const answers = aspectsOf(framework).map(({ id }) => anAnswer(id, "largely"));
  expect(sentences(answers)).toEqual([
    "Nog geen enkel onderdeel is geborgd.",
    "Nergens is ‘nog niet’ of ‘in ontwikkeling’ geantwoord.",
    "Er zijn geen witte vlekken.",
  ]);
});
