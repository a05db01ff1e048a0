import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { Instant } from "@/domain/record";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { localMoment } from "@/ui/format/moments";
import { arrangeSession } from "@/usecases/session/arrangeSession";
import { BookedMinutesField } from "../BookedMinutesField";
import { invitationTexts } from "./texts";

const useStyles = makeStyles({ moment: { width: "15rem", maxWidth: "100%" } });

/** When the session is, and how long it takes. */
export function WhenFields({ session }: { readonly session: Session }) {
  const own = useStyles();
  const ports = useApp();
  return (
    <>
      <Field label={invitationTexts.startsAt}>
        <Input
          type="datetime-local"
          className={own.moment}
          value={session.startsAt === null ? "" : localMoment(session.startsAt)}
          onChange={(_, { value }) => {
            // The browser gives a whole moment without a zone, which is that of the user, or nothing.
            const moment = value === "" ? null : new Date(value);
            if (moment && Number.isNaN(moment.getTime())) return;
            arrangeSession(ports, session, { startsAt: moment && (moment.toISOString() as Instant) });
          }}
        />
      </Field>
      <BookedMinutesField session={session} label={invitationTexts.minutes} />
    </>
  );
}
