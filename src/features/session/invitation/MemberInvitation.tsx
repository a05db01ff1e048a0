import { Button } from "@fluentui/react-components";
import { use } from "react";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useSharedState } from "@/ui/app/useSharedState";
import { formatMoment } from "@/ui/format/moments";
import { TaskFailure } from "@/ui/task/TaskFailure";
import { useTask } from "@/ui/task/useTask";
import { downloadAppointment } from "@/usecases/session/downloadAppointment";
import { CopyableText } from "../CopyableText";
import { useSessionStyles } from "../useSessionStyles";
import { memberAddress } from "./addresses";
import { invitationTexts } from "./texts";

/** What members of the site get: a text, and a file for their calendar. */
export function MemberInvitation({ session }: { readonly session: Session }) {
  const styles = useSessionStyles();
  const ports = useApp();
  const invitations = use(ports.invitations());
  const site = useSharedState(session.workspace)?.known.site;
  const { task, run } = useTask();
  const link = site ? memberAddress(invitations, session, site) : null;
  const { startsAt, bookedMinutes } = session;
  const when = { moment: startsAt && formatMoment(startsAt), minutes: bookedMinutes };
  const text = invitationTexts.forMembers(session.title, when, link && link.href);
  return (
    <>
      {!site && <p className={styles.text}>{invitationTexts.noSite}</p>}
      <CopyableText label={invitationTexts.memberText} copy={invitationTexts.copyMemberText} text={text} />
      {startsAt !== null && bookedMinutes ? (
        <div>
          <Button
            onClick={() => {
              run(() =>
                downloadAppointment(ports, invitations, session, {
                  startsAt,
                  minutes: bookedMinutes,
                  description: text,
                  link,
                }),
              );
            }}
          >
            {invitationTexts.calendar}
          </Button>
        </div>
      ) : (
        <p className={styles.text}>{invitationTexts.calendarNeeds}</p>
      )}
      <TaskFailure task={task} />
    </>
  );
}
