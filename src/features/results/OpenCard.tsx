import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { StandardResult } from "@/domain/self-assessment/results";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { assessmentPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { resultTexts } from "./texts";
import { usePaperStyles } from "./usePaperStyles";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
});

interface OpenCardProps {
  readonly assessment: SelfAssessment;
  readonly results: readonly StandardResult[];
}

/** Where aspects are still unanswered, with the way there. */
export function OpenCard({ assessment, results }: OpenCardProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const unfinished = results.filter(({ distribution }) => distribution.open > 0);
  const count = unfinished.reduce((sum, { distribution }) => sum + distribution.open, 0);
  return (
    <Card labelledBy="open">
      <SectionTitle id="open">{resultTexts.counted(resultTexts.openTitle, count)}</SectionTitle>
      <p className={styles.text}>{count > 0 ? resultTexts.openExplanation : resultTexts.noneOpen}</p>
      {count > 0 && (
        <ul className={styles.list}>
          {unfinished.map(({ standard, distribution }) => (
            <li key={standard.number}>
              <PlaceLink to={assessmentPlace(assessment, standard.number)} className={paper.plain}>
                {resultTexts.openAt(standard.number, standard.shortTitle, distribution.open)}
              </PlaceLink>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
