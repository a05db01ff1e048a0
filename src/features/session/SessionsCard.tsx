import { Button } from "@fluentui/react-components";
import type { SeatId } from "@/domain/session/seat";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { startSession } from "@/usecases/session/startSession";
import { sessionTexts } from "./texts";
import { useSessionStyles } from "./useSessionStyles";

/** The meetings of a workspace, and the way to a new one about its newest scan. */
export function SessionsCard({ open }: { readonly open: OpenWorkspace }) {
  const styles = useSessionStyles();
  const ports = useApp();
  const sessions = useRecords("session").filter(({ workspace }) => workspace === open.workspace.id);
  const [newest] = open.assessments;
  return (
    <Card labelledBy="sessions">
      <SectionTitle id="sessions">{sessionTexts.sessions}</SectionTitle>
      {sessions.length === 0 && (
        <p className={styles.text}>{newest ? sessionTexts.noSessions : sessionTexts.needsAssessment}</p>
      )}
      {sessions.length > 0 && (
        <ul className={styles.list}>
          {sessions.map(({ id, workspace, title }) => (
            <li key={id}>
              <PlaceLink to={{ page: "session", workspace, session: id }}>{title}</PlaceLink>
            </li>
          ))}
        </ul>
      )}
      {newest && (
        <div>
          <Button
            onClick={() => {
              const title = sessionTexts.sessionName(newest.name);
              // Nobody leads yet: who sits down first and takes the chair does.
              startSession(ports, newest, { title, bookedMinutes: null, chair: ports.ids.next() as SeatId });
            }}
          >
            {sessionTexts.newSession}
          </Button>
        </div>
      )}
    </Card>
  );
}
