import { answerChoices, type AnswerScale } from "@/domain/framework/answerScale";
import { shapeOf, voicesIn, type Tally } from "@/domain/session/spread";
import { resultTexts } from "./texts";

/** A tally in words, with what it means. */
export function sentenceOf(tally: Tally, scale: AnswerScale): string {
  // That one voice agrees with itself is nothing to tell.
  return resultTexts.sentence(voicesIn(tally) === 1 ? null : shapeOf(tally), countsOf(tally, scale));
}

/** A tally in words, beside what it means. */
export function countsIn(tally: Tally, scale: AnswerScale): string {
  return resultTexts.sentence(null, countsOf(tally, scale));
}

function countsOf(tally: Tally, { choices }: AnswerScale) {
  return answerChoices.flatMap((choice) =>
    tally[choice] === 0 ? [] : [{ count: tally[choice], label: choices[choice].label }],
  );
}
