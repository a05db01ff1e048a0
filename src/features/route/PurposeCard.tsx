import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { TextField } from "@/ui/text/TextField";
import { StepAction } from "./StepAction";
import type { StepCardProps } from "./stepCardProps";
import { StepFacts } from "./StepFacts";
import { routeTexts } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body2, margin: 0, maxWidth: "65ch", whiteSpace: "pre-wrap" },
  facts: { ...typographyStyles.body1Strong, margin: 0, ":empty": { display: "none" } },
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 18rem), 1fr))",
    gap: tokens.spacingHorizontalXL,
  },
  list: { ...typographyStyles.body1, marginBlock: tokens.spacingVerticalS, paddingInlineStart: "1.25rem" },
  paragraph: { ...typographyStyles.body1, marginBlock: tokens.spacingVerticalS, maxWidth: "65ch" },
});

interface PurposeCardProps extends StepCardProps {
  readonly open: OpenWorkspace;
  readonly isEditing: boolean;
}

/** Why a step is there, who is needed and what it takes. */
export function PurposeCard({ open, step, progress, scope, isEditing, onChange }: PurposeCardProps) {
  const styles = useStyles();
  const isOwn = typeof progress?.ownPurpose === "string";
  return (
    <Card labelledBy="purpose">
      <SectionTitle id="purpose">{routeTexts.purpose}</SectionTitle>
      {isEditing ? (
        <OwnWords purpose={step.purpose} isOwn={isOwn} onChange={onChange} />
      ) : (
        <p className={styles.text}>{step.purpose}</p>
      )}
      {isOwn && !isEditing && <SmallPrint>{routeTexts.ownText}</SmallPrint>}
      <p className={styles.facts}>
        <StepFacts open={open} step={step.id} />
      </p>
      <div className={styles.columns}>
        <div>
          <PartTitle>{routeTexts.who}</PartTitle>
          <ul className={styles.list}>
            {step[scope].who.map((who) => (
              <li key={who}>{who}</li>
            ))}
          </ul>
        </div>
        <div>
          <PartTitle>{routeTexts.takes}</PartTitle>
          <p className={styles.paragraph}>{step[scope].takes}</p>
        </div>
        <div>
          <PartTitle>{routeTexts.whenReady}</PartTitle>
          <p className={styles.paragraph}>{step.ready}</p>
        </div>
      </div>
      <div>
        <StepAction open={open} step={step.id} />
      </div>
    </Card>
  );
}

interface OwnWordsProps extends Pick<StepCardProps, "onChange"> {
  readonly purpose: string;
  readonly isOwn: boolean;
}

/** The text of a step, to be made one's own, and the way back to ours. */
function OwnWords({ purpose, isOwn, onChange }: OwnWordsProps) {
  const [timesRestored, setTimesRestored] = useState(0);
  return (
    <>
      <TextField
        // A key per time: the button that had the focus is gone, and a text that was too long to keep goes as well.
        key={timesRestored}
        takesFocus={timesRestored > 0}
        label={routeTexts.ownWords}
        value={purpose}
        rows={4}
        onChange={(ownPurpose) => {
          onChange({ ownPurpose });
        }}
      />
      {isOwn && (
        <>
          <SmallPrint>{routeTexts.ownText}</SmallPrint>
          <div>
            <Button
              onClick={() => {
                onChange({ ownPurpose: null });
                setTimesRestored(timesRestored + 1);
              }}
            >
              {routeTexts.restorePurpose}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
