import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useRecords, useRemovedRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { unusedName } from "@/ui/format/unusedName";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { RemovedList } from "@/ui/undo/RemovedList";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import { startSession } from "@/usecases/session/startSession";
import { SessionItem } from "./list/SessionItem";
import { openFirst } from "./list/sessionProgress";
import { listTexts } from "./list/texts";
import { sessionTexts } from "./texts";
import { useSessionStyles } from "./useSessionStyles";

const useStyles = makeStyles({
  start: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
  field: { minWidth: 0, maxWidth: "100%" },
});

const sessionRemoval: RemovalActions<Session> = {
  remove: (ports, record) => {
    removeRecord(ports, { kind: "session", record });
  },
  restore: (ports, record) => {
    restoreRecord(ports, { kind: "session", record });
  },
};

/** The meetings of a workspace, each with where it is, and the way to a new one about one of its scans. */
export function SessionsCard({ open }: { readonly open: OpenWorkspace }) {
  const own = useStyles();
  const styles = useSessionStyles();
  const ports = useApp();
  const isHere = ({ workspace }: Session) => workspace === open.workspace.id;
  const sessions = useRecords("session").filter(isHere).sort(openFirst);
  const removal = useRemoval(sessionRemoval);
  const [chosen, setChosen] = useState("");
  const { assessments } = open;
  const about = assessments.find(({ id }) => id === chosen) ?? assessments[0];
  return (
    <Card labelledBy="sessions">
      <SectionTitle id="sessions">{sessionTexts.sessions}</SectionTitle>
      {sessions.length === 0 && (
        <p className={styles.text}>{about ? sessionTexts.noSessions : sessionTexts.needsAssessment}</p>
      )}
      {sessions.length > 0 && (
        <ul className={styles.list}>
          {sessions.map((session) => (
            <SessionItem
              key={session.id}
              session={session}
              assessments={assessments}
              onRemove={removal.remove}
            />
          ))}
        </ul>
      )}
      <RemovedList
        items={useRemovedRecords("session").filter(isHere)}
        nameOf={({ title }) => title}
        onRestore={removal.restore}
      />
      {removal.removed && (
        <UndoNotice
          key={removal.removed.id}
          text={listTexts.removed(removal.removed.title)}
          onUndo={removal.undo}
        />
      )}
      {about && (
        <div className={own.start}>
          {assessments.length > 1 && (
            <Field label={listTexts.aboutWhich} className={own.field}>
              <Select
                className={styles.select}
                value={about.id}
                onChange={(_, { value }) => {
                  setChosen(value);
                }}
              >
                {assessments.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Button
            onClick={() => {
              const used = sessions.map(({ title }) => title);
              const title = unusedName(sessionTexts.sessionName(about.name), used);
              // Nobody leads yet: who sits down first and takes the chair does.
              startSession(ports, about, { title, bookedMinutes: null, chair: ports.ids.next() as SeatId });
            }}
          >
            {sessionTexts.newSession}
          </Button>
        </div>
      )}
    </Card>
  );
}
