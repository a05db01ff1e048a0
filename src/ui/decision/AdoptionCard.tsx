import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Adoption } from "@/domain/decision/decision";
import { adoptionIn } from "@/domain/decision/decisionLog";
import { useDecisions } from "../app/useDecisions";
import { takeFocus } from "../focus/takeFocus";
import { formatDate } from "../format/dates";
import { Card } from "../layout/Card";
import { FoldedList } from "../layout/FoldedList";
import { SectionTitle } from "../layout/SectionTitle";
import { SmallPrint } from "../layout/SmallPrint";
import { AdoptForm } from "./AdoptForm";
import type { DecisionActions } from "./decisionActions";
import { ReopenForm } from "./ReopenForm";
import { decisionTexts } from "./texts";
import { useAdoptionCheck } from "./useAdoptionCheck";

const useStyles = makeStyles({
  screenOnly: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media print": { display: "none" },
  },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  status: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  checksum: { overflowWrap: "anywhere" },
});

interface AdoptionCardProps {
  readonly actions: DecisionActions;
  /** What to know before adopting. */
  readonly note: string | null;
  /** Why it cannot be adopted yet; null when it can. */
  readonly obstacle: string | null;
}

/** Whether something is adopted, by whom and whether that still holds; adopting, reopening, and the log of both. */
export function AdoptionCard({ actions, note, obstacle }: AdoptionCardProps) {
  const styles = useStyles();
  const log = useDecisions(actions.subject);
  const adoption = adoptionIn(log);
  // After a decision the form is gone; the focus goes to what has changed.
  const [wasDecided, setWasDecided] = useState(false);
  const onDecided = () => {
    setWasDecided(true);
  };
  return (
    <Card labelledBy="adoption">
      <SectionTitle id="adoption">{decisionTexts.title}</SectionTitle>
      <p key={log.length} ref={wasDecided ? takeFocus : null} tabIndex={-1} className={styles.status}>
        {adoption
          ? decisionTexts.adopted(formatDate(adoption.on), adoption.by)
          : decisionTexts.states[log.length > 0 ? "revised" : "concept"]}
      </p>
      {adoption ? (
        <Adopted actions={actions} adoption={adoption} onDecided={onDecided} />
      ) : (
        <div className={styles.screenOnly}>
          <p className={styles.text}>{decisionTexts.explanations[actions.what]}</p>
          {obstacle ? (
            <p className={styles.text}>{obstacle}</p>
          ) : (
            <AdoptForm actions={actions} note={note} onDecided={onDecided} />
          )}
        </div>
      )}
      {log.length > 0 && (
        <FoldedList summary={decisionTexts.log(actions.what)} items={log.map(decisionTexts.logEntry)} />
      )}
    </Card>
  );
}

interface AdoptedProps {
  readonly actions: DecisionActions;
  readonly adoption: Adoption;
  readonly onDecided: () => void;
}

function Adopted({ actions, adoption, onDecided }: AdoptedProps) {
  const styles = useStyles();
  const check = useAdoptionCheck(actions);
  const [reopening, setReopening] = useState<"untouched" | "writing" | "cancelled">("untouched");
  return (
    <>
      {check && <p className={styles.text}>{decisionTexts.check(check, actions.what)}</p>}
      <div className={styles.checksum}>
        <SmallPrint>{decisionTexts.checksum(adoption.snapshotChecksum)}</SmallPrint>
      </div>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            actions.download(adoption, decisionTexts.snapshotName(actions.name, formatDate(adoption.on)));
          }}
        >
          {decisionTexts.downloadSnapshot}
        </Button>
        {reopening !== "writing" && (
          <Button
            // The form that held the focus is gone.
            ref={reopening === "cancelled" ? takeFocus : null}
            onClick={() => {
              setReopening("writing");
            }}
          >
            {decisionTexts.reopen(actions.what)}
          </Button>
        )}
      </div>
      {reopening === "writing" && (
        <ReopenForm
          actions={actions}
          onDecided={onDecided}
          onCancel={() => {
            setReopening("cancelled");
          }}
        />
      )}
    </>
  );
}
