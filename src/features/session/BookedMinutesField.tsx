import { Field, Input } from "@fluentui/react-components";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { arrangeSession } from "@/usecases/session/arrangeSession";
import { useSessionStyles } from "./useSessionStyles";

interface BookedMinutesFieldProps {
  readonly session: Session;
  readonly label: string;
  readonly hint?: string;
}

/** How long the session takes: asked where one invites, and where one makes the agenda. */
export function BookedMinutesField({ session, label, hint }: BookedMinutesFieldProps) {
  const styles = useSessionStyles();
  const ports = useApp();
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
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
  );
}
