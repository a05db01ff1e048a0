import type { DocumentBlock, DocumentColumn, DocumentTable } from "@/domain/action-plan/planDocumentPages";
import type { AnswerScale } from "@/domain/framework/answerScale";
import type { SessionMinutes } from "@/domain/session/minutes";
import { minutesTexts } from "./texts";
import { whoWasThere } from "./whoWasThere";
import { sentenceOf } from "../result/sentenceOf";
import { resultTexts } from "../result/texts";
import { sessionTexts } from "../texts";

const column = (heading: string, width: number): DocumentColumn => ({ heading, width, holds: "text" });

/** The minutes for on paper; what is said on the screen too, in the same words. [OV14] */
export function minutesBlocks(minutes: SessionMinutes, scale: AnswerScale): readonly DocumentBlock[] {
  const { present, decisions, settled, notDiscussed } = minutes;
  const listed = (heading: string, texts: readonly string[]): readonly DocumentBlock[] =>
    texts.length === 0 ? [] : [{ kind: "heading", text: heading }, ...texts.map(asText)];
  return [
    { kind: "note", text: scale.note },
    ...listed(minutesTexts.whoWasThere, whoWasThere(present)),
    { kind: "heading", text: minutesTexts.decisions },
    {
      kind: "table",
      title: minutesTexts.decisions,
      columns: [
        column(minutesTexts.aspect, 3),
        column(minutesTexts.decision, 2),
        column(resultTexts.reason, 3),
        column(minutesTexts.minorityShort, 3),
        column(resultTexts.spread, 3),
      ],
      rows: decisions.map(({ text, choice, reason, minority, spread }) => [
        text,
        choice ? scale.choices[choice].label : "",
        reason,
        minority ? minutesTexts.minority(minority.who, minority.why) : "",
        sentenceOf(spread.total, scale),
      ]),
      hasTotal: false,
    },
    ...listed(
      minutesTexts.setAside,
      settled.map(({ text, how }) => minutesTexts.settledAs(text, how)),
    ),
    ...listed(
      minutesTexts.notDiscussed,
      notDiscussed.map(({ text }) => text),
    ),
    ...mapBlocks(minutes),
  ];
}

/** The witte-vlekkenkaart, with whom to invite. [OV13] */
function mapBlocks({ hearing, perspectives, invitees }: SessionMinutes): readonly DocumentBlock[] {
  if (hearing.length === 0) return [];
  const table: DocumentTable = {
    kind: "table",
    title: minutesTexts.map,
    columns: [
      column(minutesTexts.standard, 3),
      ...perspectives.map((perspective) => column(sessionTexts.perspective(perspective), 2)),
    ],
    rows: hearing.map(({ standard, shortTitle, cells }) => [
      minutesTexts.standardName(standard, shortTitle),
      ...cells.map((cell) => minutesTexts.hearing[cell.hearing]),
    ]),
    hasTotal: false,
  };
  const conclusion = invitees.length === 0 ? [minutesTexts.allHeard] : invitees.map(minutesTexts.invite);
  return [{ kind: "heading", text: minutesTexts.map }, ...conclusion.map(asText), table];
}

function asText(text: string): DocumentBlock {
  return { kind: "text", text };
}
