import { Button, Checkbox } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { arrangeSession } from "@/usecases/session/arrangeSession";
import { BookedMinutesField } from "../BookedMinutesField";
import { useSessionStyles } from "../useSessionStyles";
import { agendaTexts } from "./texts";
import type { Arranging } from "./useArranging";

interface AgendaSettingsProps {
  readonly session: Session;
  readonly arranging: Arranging;
}

/** What the chair settles before the agenda is made, and the way back from a change to it. */
export function AgendaSettings({ session, arranging }: AgendaSettingsProps) {
  const styles = useSessionStyles();
  const ports = useApp();
  return (
    <>
      <BookedMinutesField
        session={session}
        label={agendaTexts.minutesBooked}
        hint={agendaTexts.minutesHint}
      />
      <Checkbox
        label={agendaTexts.showsPerspectives}
        checked={session.showsPerspectives}
        onChange={(_, { checked }) => {
          arrangeSession(ports, session, { showsPerspectives: checked === true });
        }}
      />
      <div className={styles.buttons}>
        <Button appearance={session.agenda.length === 0 ? "primary" : "secondary"} onClick={arranging.make}>
          {session.agenda.length === 0 ? agendaTexts.make : agendaTexts.makeAnew}
        </Button>
        <Button icon={<ArrowUndo20Regular />} disabledFocusable={!arranging.canUndo} onClick={arranging.undo}>
          {agendaTexts.undo}
        </Button>
      </div>
    </>
  );
}
