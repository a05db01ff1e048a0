import type { DocumentBlock, DocumentColumn } from "@/domain/action-plan/planDocumentPages";
import { answerChoices, type AnswerScale } from "@/domain/framework/answerScale";
import type { SessionMinutes } from "@/domain/session/minutes";
import { shapeOf, voicesIn, type Tally } from "@/domain/session/spread";
import { sessionTexts } from "./texts";

const column = (heading: string, width: number): DocumentColumn => ({ heading, width, holds: "text" });

/** The minutes for on paper; what is said on the screen too, in the same words. [OV14] */
export function minutesBlocks(
  minutes: SessionMinutes,
  scale: AnswerScale,
  textOf: (aspect: string) => string,
): readonly DocumentBlock[] {
  const { present, decisions, settled, blindSpots } = minutes;
  const listed = (heading: string, texts: readonly string[]): readonly DocumentBlock[] =>
    texts.length === 0 ? [] : [{ kind: "heading", text: heading }, ...texts.map(asText)];
  return [
    { kind: "note", text: scale.note },
    ...listed(
      sessionTexts.whoWasThere,
      present.map(({ perspective, voices, observers }) =>
        sessionTexts.present(perspective, voices, observers),
      ),
    ),
    { kind: "heading", text: sessionTexts.decisions },
    {
      kind: "table",
      title: sessionTexts.decisions,
      columns: [
        column(sessionTexts.aspect, 3),
        column(sessionTexts.decision, 2),
        column(sessionTexts.reason, 3),
        column(sessionTexts.minorityShort, 3),
        column(sessionTexts.spread, 3),
      ],
      rows: decisions.map(({ text, choice, reason, minority, spread }) => [
        text,
        choice ? scale.choices[choice].label : "",
        reason,
        minority ? sessionTexts.minority(minority.who, minority.why) : "",
        sentenceOf(spread.total, scale),
      ]),
      hasTotal: false,
    },
    ...listed(
      sessionTexts.setAside,
      settled.map(({ text, how }) => sessionTexts.settledAs(text, how)),
    ),
    ...listed(
      sessionTexts.blindSpots,
      blindSpots.map((spot) => sessionTexts.blindSpot(spot, textOf(spot.aspect))),
    ),
  ];
}

/** A tally in words, with what it means. */
export function sentenceOf(tally: Tally, { choices }: AnswerScale): string {
  const counts = answerChoices.flatMap((choice) =>
    tally[choice] === 0 ? [] : [{ count: tally[choice], label: choices[choice].label }],
  );
  // That one voice agrees with itself is nothing to tell.
  return sessionTexts.sentence(voicesIn(tally) === 1 ? null : shapeOf(tally), counts);
}

function asText(text: string): DocumentBlock {
  return { kind: "text", text };
}
