import { Checkbox, Field, Input } from "@fluentui/react-components";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { arrangeSession } from "@/usecases/session/arrangeSession";
import { agendaTexts } from "./texts";
import { useSessionStyles } from "../useSessionStyles";

/** What the chair settles before the agenda is made. */
export function AgendaSettings({ session }: { readonly session: Session }) {
  const styles = useSessionStyles();
  const ports = useApp();
  return (
    <>
      <Field label={agendaTexts.minutesBooked} hint={agendaTexts.minutesHint}>
        <Input
          type="number"
          min={0}
          className={styles.short}
          value={session.bookedMinutes === null ? "" : String(session.bookedMinutes)}
          onChange={(_, { value }) => {
            const minutes = Math.floor(Number(value));
            arrangeSession(ports, session, { bookedMinutes: value === "" || minutes < 0 ? null : minutes });
          }}
        />
      </Field>
      <Checkbox
        label={agendaTexts.showsPerspectives}
        checked={session.showsPerspectives}
        onChange={(_, { checked }) => {
          arrangeSession(ports, session, { showsPerspectives: checked === true });
        }}
      />
    </>
  );
}
