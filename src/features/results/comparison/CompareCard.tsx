import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { inOrderOfTime, otherScans } from "@/domain/self-assessment/comparison";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import type { Place } from "@/ui/navigation/place";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { usePaperStyles } from "../usePaperStyles";
import { comparisonTexts } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  choice: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalM,
  },
  // A select is as wide as its longest name, also where that does not fit.
  field: { minWidth: 0, maxWidth: "100%", gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, maxWidth: "100%" },
});

interface CompareCardProps {
  readonly assessment: SelfAssessment;
  readonly all: readonly SelfAssessment[];
}

/** To put this scan next to another one. Not there while it is the only one. */
export function CompareCard({ assessment, all }: CompareCardProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const { comparable, otherFramework } = otherScans(assessment, all);
  const [chosen, setChosen] = useState<string | null>(null);
  const other = comparable.find(({ id }) => id === chosen) ?? comparable[0];
  if (!other && otherFramework.length === 0) return null;
  return (
    <Card labelledBy="compare" className={paper.screenOnly}>
      <SectionTitle id="compare">{comparisonTexts.choose}</SectionTitle>
      <p className={styles.text}>{comparisonTexts.chooseExplanation}</p>
      {other && (
        <div className={styles.choice}>
          <Field label={comparisonTexts.which} className={styles.field}>
            <Select
              className={styles.select}
              value={other.id}
              onChange={(_, { value }) => {
                setChosen(value);
              }}
            >
              {comparable.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <PlaceButton to={comparisonPlace(assessment, other)}>{comparisonTexts.compare}</PlaceButton>
        </div>
      )}
      {otherFramework.length > 0 && (
        <p className={styles.text}>{comparisonTexts.otherFramework(otherFramework)}</p>
      )}
    </Card>
  );
}

function comparisonPlace(one: SelfAssessment, other: SelfAssessment): Place {
  const { before, after } = inOrderOfTime(other, one);
  return { page: "comparison", workspace: after.workspace, assessment: after.id, earlier: before.id };
}
