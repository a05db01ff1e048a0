/** From not there to secured. Our own scale: the VNG's is not in our sources. */
export const levels = ["notYet", "inDevelopment", "largely", "secured"] as const;
export type Level = (typeof levels)[number];

/** A level, or one of the two answers that say nothing about how far one is. */
export type AnswerChoice = Level | "unknown" | "notApplicable";
export const answerChoices: readonly AnswerChoice[] = [...levels, "unknown", "notApplicable"];

interface ChoiceText {
  readonly label: string;
  readonly meaning: string;
}

/** The words for each choice, as read from content. */
export interface AnswerScale {
  readonly note: string;
  readonly choices: Readonly<Record<AnswerChoice, ChoiceText>>;
}
