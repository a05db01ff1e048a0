import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { LazyPart } from "@/ui/loading/LazyPart";
import { useSessionStyles } from "../useSessionStyles";
import { GuestSeats } from "./GuestSeats";
import { MemberInvitation } from "./MemberInvitation";
import { invitationTexts } from "./texts";
import { WhenFields } from "./WhenFields";

const useStyles = makeStyles({ folded: { marginTop: tokens.spacingVerticalM } });

interface InvitationCardProps {
  readonly session: Session;
  readonly meeting: Meeting;
}

/** Asks others to the session: members of the site, and people who cannot open it. */
export function InvitationCard({ session, meeting }: InvitationCardProps) {
  const styles = useSessionStyles();
  const own = useStyles();
  const fold = useFoldStyles();
  if (session.course.stage.kind === "ended") return null;
  return (
    <Card labelledBy="invite">
      <SectionTitle id="invite">{invitationTexts.title}</SectionTitle>
      <details>
        <summary className={fold.summary}>{invitationTexts.members}</summary>
        <div className={mergeClasses(styles.form, own.folded)}>
          <WhenFields session={session} />
          <LazyPart>
            <MemberInvitation session={session} />
          </LazyPart>
        </div>
      </details>
      <details>
        <summary className={fold.summary}>{invitationTexts.guests}</summary>
        <div className={mergeClasses(styles.form, own.folded)}>
          <LazyPart>
            <GuestSeats session={session} meeting={meeting} />
          </LazyPart>
        </div>
      </details>
    </Card>
  );
}
