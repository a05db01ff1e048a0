import { makeStyles, mergeClasses, typographyStyles } from "@fluentui/react-components";
import { aspectsOf } from "@/domain/framework/standardsOf";
import type { OwnPlace } from "@/ports/ownFolder";
import type { Meeting } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { useSessionStyles } from "../useSessionStyles";
import { ownTexts } from "./texts";

const useStyles = makeStyles({
  aspect: { ...typographyStyles.body1Strong, margin: 0, maxWidth: "65ch" },
  note: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

interface OwnNotesListProps {
  readonly meeting: Pick<Meeting, "ownNotes">;
  readonly place: OwnPlace;
}

/** What one wrote down for oneself, while no aspect is discussed: to read again. */
export function OwnNotesList({ meeting: { ownNotes }, place }: OwnNotesListProps) {
  const styles = useStyles();
  const shared = useSessionStyles();
  const { frameworks } = useApp();
  const notes = ownNotes.read(place.session, place.seat);
  const noted = aspectsOf(frameworks.current).flatMap(({ id, text }) => {
    const note = notes[id]?.trim();
    return note ? [{ id, text, note }] : [];
  });
  return (
    <>
      <p className={shared.text}>{ownTexts.noAspect}</p>
      {noted.length > 0 && (
        <ul aria-label={ownTexts.notes} className={shared.list}>
          {noted.map(({ id, text, note }) => (
            <li key={id}>
              <p className={styles.aspect}>{text}</p>
              <p className={mergeClasses(shared.text, styles.note)}>{note}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
