import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { documentTexts } from "./documentTexts";
import type { ExtraPages } from "./useOwnPages";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
});

interface DocumentExtrasProps {
  readonly chosen: ExtraPages;
  readonly onChoose: (chosen: ExtraPages) => void;
  /** How many scans the plan rests on. */
  readonly scans: number;
}

/** Which pages of our own come into the document. [DO15] */
export function DocumentExtras({ chosen, onChoose, scans }: DocumentExtrasProps) {
  const styles = useStyles();
  const titleId = useId();
  const textId = useId();
  return (
    <div className={styles.part} role="group" aria-labelledby={titleId} aria-describedby={textId}>
      <PartTitle id={titleId}>{documentTexts.extras}</PartTitle>
      <p className={styles.text} id={textId}>
        {documentTexts.extrasExplanation}
      </p>
      <Checkbox
        label={documentTexts.withProgress}
        checked={chosen.progress}
        onChange={(_, { checked }) => {
          onChoose({ ...chosen, progress: checked === true });
        }}
      />
      {scans > 0 && (
        <Checkbox
          label={documentTexts.withScans(scans)}
          checked={chosen.scans}
          onChange={(_, { checked }) => {
            onChoose({ ...chosen, scans: checked === true });
          }}
        />
      )}
    </div>
  );
}
