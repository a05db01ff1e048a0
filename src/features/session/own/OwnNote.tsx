import { useState } from "react";
import type { AspectId } from "@/domain/framework/framework";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { TextField } from "@/ui/text/TextField";
import { ownTexts } from "./texts";

interface OwnNoteProps {
  readonly meeting: Meeting;
  readonly session: SessionId;
  readonly seat: SeatId;
  readonly aspect: AspectId;
  readonly onChange: () => void;
}

/** What one writes down for oneself about an aspect: kept on this device at once, and carried on from here when the user wants that. */
export function OwnNote({ meeting: { ownNotes }, session, seat, aspect, onChange }: OwnNoteProps) {
  const [note, setNote] = useState(() => ownNotes.read(session, seat)[aspect] ?? "");
  return (
    <TextField
      label={ownTexts.note}
      hint={ownTexts.noteHint}
      value={note}
      onChange={(value) => {
        setNote(value);
        ownNotes.keep(session, seat, { ...ownNotes.read(session, seat), [aspect]: value });
        onChange();
      }}
    />
  );
}
