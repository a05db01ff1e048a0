import { aFramework, anAnswer, anAssessment } from "../../../test/fixtures/builders";
import { bundledContent } from "@/adapters/content/bundledContent";
import type { DocumentTable } from "@/domain/action-plan/planDocumentPages";
import type { Answer } from "@/domain/self-assessment/answer";
import { keyFindings, resultsPerCluster } from "@/domain/self-assessment/resultsOverview";
import { matrixTexts } from "./matrix/texts";
import { scanPages } from "./scanPages";

const framework = aFramework();
const pages = async (answers: readonly Answer[]) =>
  scanPages({
    assessment: anAssessment({ completedBy: "Beleidsadviseur" }),
    answers,
    adoption: undefined,
    framework,
    answerScale: await bundledContent.answerScale(),
    isSample: true,
  });
const answers = [
  anAnswer("ks01.a1", "notYet"),
  anAnswer("ks09.a1", "secured"),
  anAnswer("ks10.a1", "unknown"),
];

test("[DO15] they say whose scan it is, that they are no part of Bijlage 5, and that the scale is our own", async () => {
  const { title, blocks } = await pages(answers);
  const words = blocks.map((block) => (block.kind === "table" ? "" : block.text));
  expect(title).toBe("Uitkomsten: Zelfscan Voorbeeldstad");
  expect(words[0]).toContain("horen niet bij Bijlage 5");
  expect(words[1]).toBe(
    [
      "Bereik: Lokaal: gemeente Voorbeeldstad",
      "Datum: 21 november 2026",
      "Ingevuld door: Beleidsadviseur",
      "Status: Nog niet vastgesteld",
      "Verzonnen voorbeeld",
    ].join("\v"),
  );
  expect(words.slice(-2).join(" ")).toMatch(
    /Eigen schaal, niet van de VNG.*Kwaliteitskader 2019.*eigen uitwerking/,
  );
});

test("the key sentences are those of the screen", async () => {
  const { blocks } = await pages(answers);
  const onScreen = matrixTexts.keySentences(keyFindings(resultsPerCluster(framework, answers)));
  const words = blocks.flatMap((block) => (block.kind === "text" ? block.text : []));
  expect(words).toEqual(expect.arrayContaining(onScreen.map(({ text }) => text)));
});

test("[SC1] the matrix has a row per cluster and a number per answer", async () => {
  const [matrix] = (await pages(answers)).blocks.filter(
    (block): block is DocumentTable => block.kind === "table",
  );
  expect(matrix?.columns.map(({ heading }) => heading)).toEqual([
    "Cluster",
    "Nog niet",
    "In ontwikkeling",
    "Grotendeels",
    "Geborgd",
    "Weten we niet",
    "Niet van toepassing",
    "Nog open",
  ]);
  expect(matrix?.rows[0]).toEqual([
    "Gemeentelijke regie\vStandaard 1 en 2 · 3 onderdelen",
    ...["1", "0", "0", "0", "0", "0", "2"],
  ]);
  expect(matrix?.rows.map(([cluster]) => cluster?.split("\v")[0])).toEqual(
    framework.clusters.map(({ heading }) => heading.replace(/^.*?: /, "")),
  );
});

test("[SC3] blind spots are named with their standard; without any it is said", async () => {
  const blindSpots = (await pages(answers)).blocks.filter(
    (block): block is DocumentTable => block.kind === "table",
  )[1];
  expect(blindSpots?.rows).toHaveLength(1);
  expect(blindSpots?.rows[0]?.[0]).toMatch(/^10[.] /);
  const words = (await pages([])).blocks.map((block) => (block.kind === "table" ? "" : block.text));
  expect(words).toContain("Nergens is ‘weten we niet’ geantwoord.");
});
