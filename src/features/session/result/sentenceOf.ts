import { answerChoices, type AnswerScale } from "@/domain/framework/answerScale";
import { shapeOf, voicesIn, type Tally } from "@/domain/session/spread";
import { resultTexts } from "./texts";

/** A tally in words, with what it means. */
export function sentenceOf(tally: Tally, { choices }: AnswerScale): string {
  const counts = answerChoices.flatMap((choice) =>
    tally[choice] === 0 ? [] : [{ count: tally[choice], label: choices[choice].label }],
  );
  // That one voice agrees with itself is nothing to tell.
  return resultTexts.sentence(voicesIn(tally) === 1 ? null : shapeOf(tally), counts);
}
