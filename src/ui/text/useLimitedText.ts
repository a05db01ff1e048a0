import { useState } from "react";
import { textNotes, type TextNotes } from "./textNotes";

export interface KeptText {
  /** The text as it is kept. */
  readonly value: string;
  /** Called with each text that may be kept. */
  readonly onChange: (value: string) => void;
}

interface LimitedText extends KeptText {
  readonly notes: TextNotes;
}

/**
 * What a text field shows and does with a text that may get too long. Nothing is cut off: a text beyond the limit stays in
 * the field, is said not to be kept, and is kept again once it fits.
 */
export function useLimitedText({ value, onChange }: KeptText, longest: number): LimitedText {
  const [tooLong, setTooLong] = useState<string | null>(null);
  const shown = tooLong ?? value;
  return {
    value: shown,
    onChange: (text) => {
      const fits = text.length <= longest;
      setTooLong(fits ? null : text);
      if (fits) onChange(text);
    },
    notes: textNotes(shown, longest),
  };
}
