import { personalDataIn } from "@/domain/text/personalData";
import { textTexts } from "./texts";

export interface TextNotes {
  /** Set when the text is too long to keep. */
  readonly problem: string | null;
  /** What it seems to hold that should not be there. Never in the way of keeping it. */
  readonly warning: string | null;
  /** How much room is left, once that matters. */
  readonly counter: string | null;
}

/** From this share of the limit on, the room that is left is shown. */
const nearlyFull = 0.9;

/** What there is to say about a text while someone writes it. */
export function textNotes(text: string, longest: number): TextNotes {
  const left = longest - text.length;
  const kinds = personalDataIn(text);
  return {
    problem: left < 0 ? textTexts.tooLong(-left, longest) : null,
    warning: kinds.length > 0 ? textTexts.personalData(kinds) : null,
    counter: left >= 0 && text.length > longest * nearlyFull ? textTexts.left(left, longest) : null,
  };
}
