import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Adoption } from "@/domain/decision/decision";
import { adoptionIn } from "@/domain/decision/decisionLog";
import type { Answer } from "@/domain/self-assessment/answer";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { useDecisions } from "@/ui/app/useDecisions";
import { takeFocus } from "@/ui/focus/takeFocus";
import { formatDate } from "@/ui/format/dates";
import { Card } from "@/ui/layout/Card";
import { FoldedList } from "@/ui/layout/FoldedList";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { downloadSnapshot } from "@/usecases/downloadSnapshot";
import { AdoptForm } from "./AdoptForm";
import { ReopenForm } from "./ReopenForm";
import { descriptionTexts } from "./texts";
import { useAdoptionCheck } from "./useAdoptionCheck";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  status: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  checksum: { overflowWrap: "anywhere" },
});

interface AdoptionCardProps {
  readonly assessment: SelfAssessment;
  readonly answers: readonly Answer[];
}

/** Whether a scan is adopted, by whom and whether that still holds; adopting, reopening, and the log of both. */
export function AdoptionCard({ assessment, answers }: AdoptionCardProps) {
  const styles = useStyles();
  const log = useDecisions(assessment.id);
  const adoption = adoptionIn(log);
  // After a decision the form is gone; the focus goes to what has changed.
  const [wasDecided, setWasDecided] = useState(false);
  const onDecided = () => {
    setWasDecided(true);
  };
  return (
    <Card labelledBy="adoption">
      <SectionTitle id="adoption">{descriptionTexts.adoptionTitle}</SectionTitle>
      <p key={log.length} ref={wasDecided ? takeFocus : null} tabIndex={-1} className={styles.status}>
        {adoption
          ? descriptionTexts.adopted(formatDate(adoption.on), adoption.by)
          : descriptionTexts.notAdopted}
      </p>
      {adoption ? (
        <Adopted assessment={assessment} adoption={adoption} answers={answers} onDecided={onDecided} />
      ) : (
        <>
          <p className={styles.text}>{descriptionTexts.adoptionExplanation}</p>
          {answers.some(({ choice }) => choice !== null) ? (
            <AdoptForm assessment={assessment} answers={answers} onDecided={onDecided} />
          ) : (
            <p className={styles.text}>{descriptionTexts.nothingToAdopt}</p>
          )}
        </>
      )}
      {log.length > 0 && (
        <FoldedList summary={descriptionTexts.log} items={log.map(descriptionTexts.logEntry)} />
      )}
    </Card>
  );
}

interface AdoptedProps extends AdoptionCardProps {
  readonly adoption: Adoption;
  readonly onDecided: () => void;
}

function Adopted({ assessment, adoption, answers, onDecided }: AdoptedProps) {
  const styles = useStyles();
  const ports = useApp();
  const check = useAdoptionCheck(assessment, answers);
  const [reopening, setReopening] = useState<"untouched" | "writing" | "cancelled">("untouched");
  return (
    <>
      {check && <p className={styles.text}>{descriptionTexts.checks[check]}</p>}
      <div className={styles.checksum}>
        <SmallPrint>{descriptionTexts.checksum(adoption.snapshotChecksum)}</SmallPrint>
      </div>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            downloadSnapshot(
              ports,
              adoption,
              descriptionTexts.snapshotName(assessment.name, formatDate(adoption.on)),
            );
          }}
        >
          {descriptionTexts.downloadSnapshot}
        </Button>
        {reopening !== "writing" && (
          <Button
            // The form that held the focus is gone.
            ref={reopening === "cancelled" ? takeFocus : null}
            onClick={() => {
              setReopening("writing");
            }}
          >
            {descriptionTexts.reopen}
          </Button>
        )}
      </div>
      {reopening === "writing" && (
        <ReopenForm
          assessment={assessment}
          onDecided={onDecided}
          onCancel={() => {
            setReopening("cancelled");
          }}
        />
      )}
    </>
  );
}
