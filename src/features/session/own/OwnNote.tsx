import type { AspectId } from "@/domain/framework/framework";
import type { OwnPlace } from "@/ports/ownFolder";
import type { Meeting } from "@/ports/meeting";
import { TextField } from "@/ui/text/TextField";
import { ownTexts } from "./texts";

interface OwnNoteProps {
  readonly meeting: Pick<Meeting, "ownNotes">;
  readonly place: OwnPlace;
  readonly aspect: AspectId;
  /** Renders this anew. */
  readonly onChange: () => void;
}

/**
 * What one writes down for oneself about an aspect: kept at once, on this device. Read each time, as it may come in from
 * another while one writes.
 */
export function OwnNote({ meeting: { ownNotes }, place: { session, seat }, aspect, onChange }: OwnNoteProps) {
  return (
    <TextField
      label={ownTexts.note}
      hint={ownTexts.noteHint}
      value={ownNotes.read(session, seat)[aspect] ?? ""}
      onChange={(value) => {
        ownNotes.keep(session, seat, { ...ownNotes.read(session, seat), [aspect]: value });
        onChange();
      }}
    />
  );
}
