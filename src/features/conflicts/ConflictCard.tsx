import type { Conflict } from "@/domain/replication/conflict";
import { conflictOptions } from "@/domain/replication/conflictOptions";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { useApp } from "@/ui/app/AppContext";
import { useRecordName } from "@/ui/app/useRecordName";
import { usePersonName } from "@/ui/app/usePersonName";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { resolveConflict } from "@/usecases/resolveConflict";
import { ConflictOptionPart } from "./ConflictOptionPart";
import { fieldName } from "./fieldNames";
import { conflictsTexts } from "./texts";
import { useConflictStyles } from "./useConflictStyles";
import { useSubject } from "./useSubject";

interface ConflictCardProps {
  readonly conflict: Conflict;
}

/** One field that two people changed, with what each wrote and the buttons to choose. */
export function ConflictCard({ conflict }: ConflictCardProps) {
  const styles = useConflictStyles();
  const subject = useSubject(conflict);
  const nameOf = useRecordName();
  const title = conflictsTexts.heading(
    subject ? nameOf(subject) : conflictsTexts.nameless,
    fieldName(conflict.subjectKind, conflict.field),
  );
  return (
    <Card labelledBy={conflict.id}>
      <SectionTitle id={conflict.id}>{title}</SectionTitle>
      {subject ? (
        <Options conflict={conflict} subject={subject} />
      ) : (
        <p className={styles.text}>{conflictsTexts.gone}</p>
      )}
    </Card>
  );
}

function Options({ conflict, subject }: { readonly conflict: Conflict; readonly subject: KindedRecord }) {
  const styles = useConflictStyles();
  const ports = useApp();
  const personName = usePersonName(conflict.workspace);
  const { field, keptBy, otherBy, resolvedAt } = conflict;
  return (
    <>
      {field === "deletedAt" && (
        <p className={styles.text}>{conflictsTexts.deleted(personName(otherBy), personName(keptBy))}</p>
      )}
      <ul className={styles.options}>
        {conflictOptions(conflict, subject).map((option) => (
          <ConflictOptionPart
            key={`${JSON.stringify(option.value)} ${option.by}`}
            field={field}
            option={option}
            who={personName(option.by)}
            isChosen={option.isCurrent && resolvedAt !== null}
            onKeep={() => {
              resolveConflict(ports, conflict, subject, option);
            }}
          />
        ))}
      </ul>
    </>
  );
}
