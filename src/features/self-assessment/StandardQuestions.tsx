import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { QualityStandard } from "@/domain/framework/framework";
import type { Answer } from "@/domain/self-assessment/answer";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useGuidance } from "@/ui/app/useContent";
import { FoldedList } from "@/ui/layout/FoldedList";
import { Card } from "@/ui/layout/Card";
import { PageTitle } from "@/ui/layout/PageTitle";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { assessmentPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { AspectQuestion } from "./AspectQuestion";
import { ScaleExplanation } from "./ScaleExplanation";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  column: { display: "grid", gap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  literal: {
    ...typographyStyles.body2,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    maxWidth: "75ch",
  },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    justifyContent: "space-between",
  },
});

interface StandardQuestionsProps {
  readonly assessment: SelfAssessment;
  readonly answers: readonly Answer[];
  readonly standard: QualityStandard;
  /** All standards in the order in which one walks through them. */
  readonly order: readonly QualityStandard[];
}

export function StandardQuestions({ assessment, answers, standard, order }: StandardQuestionsProps) {
  const styles = useStyles();
  const guidance = useGuidance();
  const questions = guidance.standards.get(standard.number)?.questions ?? [];
  return (
    <div className={styles.column}>
      <PageTitle>{assessmentTexts.standardTitle(standard.number, standard.shortTitle)}</PageTitle>
      <figure className={styles.figure}>
        <figcaption className={styles.caption}>{assessmentTexts.literal}</figcaption>
        <blockquote className={styles.literal}>{standard.text}</blockquote>
      </figure>
      <ScaleExplanation />
      <FoldedList summary={assessmentTexts.questions} items={questions} />
      <SectionTitle>{assessmentTexts.aspects}</SectionTitle>
      {standard.aspects.map((aspect) => (
        <Card key={aspect.id}>
          <AspectQuestion
            assessment={assessment}
            aspect={aspect}
            guidance={guidance.aspects.get(aspect.id)}
            answer={answers.find((answer) => answer.aspect === aspect.id)}
          />
        </Card>
      ))}
      <Steps assessment={assessment} standard={standard} order={order} />
    </div>
  );
}

function Steps({ assessment, standard, order }: Omit<StandardQuestionsProps, "answers">) {
  const styles = useStyles();
  const index = order.indexOf(standard);
  const previous = order[index - 1];
  const next = order[index + 1];
  return (
    <div className={styles.steps}>
      {previous && (
        <PlaceButton to={assessmentPlace(assessment, previous.number)}>
          {assessmentTexts.previous(previous.number, previous.shortTitle)}
        </PlaceButton>
      )}
      {next ? (
        <PlaceButton primary to={assessmentPlace(assessment, next.number)}>
          {assessmentTexts.next(next.number, next.shortTitle)}
        </PlaceButton>
      ) : (
        <PlaceButton
          primary
          to={{ page: "results", workspace: assessment.workspace, assessment: assessment.id }}
        >
          {assessmentTexts.toResults}
        </PlaceButton>
      )}
    </div>
  );
}
