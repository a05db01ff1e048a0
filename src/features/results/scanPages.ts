import type { DocumentBlock, DocumentTable, ScanPages } from "@/domain/action-plan/planDocumentPages";
import type { AnswerScale } from "@/domain/framework/answerScale";
import type { StandardCluster } from "@/domain/framework/framework";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { carriedCount, progressOf } from "@/domain/self-assessment/progress";
import {
  type AspectResult,
  blindSpots,
  countsOf,
  type Distribution,
  standings,
} from "@/domain/self-assessment/results";
import {
  aspectCount,
  type ClusterResult,
  keyFindings,
  resultsPerCluster,
} from "@/domain/self-assessment/resultsOverview";
import { formatDate } from "@/ui/format/dates";
import { clusterName, matrixTexts } from "./matrix/texts";
import { scanTexts } from "./scanTexts";
import { resultTexts, standingLabel } from "./texts";

/** Shares of the width: the words about a cluster, and one number. */
const wordsWidth = 4;
const numberWidth = 1.25;

/** The results of a scan as pages of a document, in the words of the screen. [DO15] */
export const scanPages: ScanPages = ({ assessment, answers, adoption, framework, answerScale, isSample }) => {
  const results = resultsPerCluster(framework, answers);
  const unknown = blindSpots(framework, answers);
  const carried = carriedCount(answers);
  const facts = [
    `${scanTexts.scope}: ${scanTexts.scopeOf(assessment)}`,
    `${scanTexts.startedOn}: ${formatDate(assessment.startedOn)}`,
    `${scanTexts.completedBy}: ${assessment.completedBy || scanTexts.notGiven}`,
    `${scanTexts.status}: ${scanTexts.statusOf(adoption)}`,
    ...(isSample ? [scanTexts.sample] : []),
  ];
  return {
    title: resultTexts.title(assessment.name),
    blocks: [
      note(scanTexts.ownPages),
      text(facts.join("\v")),
      text(resultTexts.introduction(progressOf(aspectsOf(framework), answers))),
      ...(carried > 0 ? [text(resultTexts.carried(carried))] : []),
      heading(matrixTexts.title),
      ...matrixTexts.keySentences(keyFindings(results)).map((sentence) => text(sentence.text)),
      matrix(results, answerScale),
      ...aspectList(unknown),
      note(answerScale.note),
      note(`${framework.label}. ${framework.versionNote} ${framework.ownWorkNote}`),
    ],
  };
};

function matrix(results: readonly ClusterResult[], scale: AnswerScale): DocumentTable {
  return {
    kind: "table",
    title: matrixTexts.tableCaption,
    columns: [
      { heading: matrixTexts.cluster, width: wordsWidth, holds: "text" },
      ...standings.map((kind) => ({
        heading: standingLabel(kind, scale),
        width: numberWidth,
        holds: "numbers" as const,
      })),
    ],
    rows: results.map(({ cluster, distribution }) => [
      clusterWords(cluster, distribution),
      ...countsOf(distribution).map(({ count }) => String(count)),
    ]),
    hasTotal: false,
  };
}

function clusterWords(cluster: StandardCluster, distribution: Distribution): string {
  return `${clusterName(cluster)}\v${matrixTexts.standardsAndSize(cluster, aspectCount(distribution))}`;
}

function aspectList(results: readonly AspectResult[]): readonly DocumentBlock[] {
  const title = resultTexts.counted(resultTexts.blindSpots, results.length);
  if (results.length === 0) return [heading(title), text(resultTexts.noBlindSpots)];
  return [
    heading(title),
    text(resultTexts.blindSpotsExplanation),
    {
      kind: "table",
      title: resultTexts.blindSpots,
      columns: [
        { heading: resultTexts.tableStandard, width: 1, holds: "text" },
        { heading: scanTexts.aspect, width: 3, holds: "text" },
      ],
      rows: results.map(({ standard, aspect }) => [
        resultTexts.standard(standard.number, standard.shortTitle),
        aspect.text,
      ]),
      hasTotal: false,
    },
  ];
}

function heading(words: string): DocumentBlock {
  return { kind: "heading", text: words };
}

function text(words: string): DocumentBlock {
  return { kind: "text", text: words };
}

function note(words: string): DocumentBlock {
  return { kind: "note", text: words };
}
