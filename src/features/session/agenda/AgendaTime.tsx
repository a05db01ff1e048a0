import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Clock20Regular } from "@fluentui/react-icons";
import { minutesFor, openOnAgenda } from "@/domain/session/agendaStep";
import type { Session } from "@/domain/session/session";
import { useDecided } from "../useDecided";
import { agendaTexts } from "./texts";

const useStyles = makeStyles({
  time: {
    ...typographyStyles.body1Strong,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    margin: 0,
  },
  icon: { flexShrink: 0 },
});

/** How long what is left takes, against what was booked. */
export function AgendaTime({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const open = openOnAgenda(session, useDecided(session));
  return (
    <p className={styles.time}>
      <Clock20Regular aria-hidden className={styles.icon} />
      <span>{agendaTexts.takes(open.length, minutesFor(open), session.bookedMinutes)}</span>
    </p>
  );
}
