import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { Framework } from "@/domain/framework/framework";
import { aspectsOf } from "@/domain/framework/standardsOf";
import type { Answer } from "@/domain/self-assessment/answer";
import { carriedCount } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { aspectPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { resultTexts } from "./texts";
import { usePaperStyles } from "./usePaperStyles";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

interface CarriedNoteProps {
  readonly assessment: SelfAssessment;
  readonly framework: Framework;
  readonly answers: readonly Answer[];
}

/** Says how many answers are of an earlier scan, with the way to the first of them. [SC7] */
export function CarriedNote({ assessment, framework, answers }: CarriedNoteProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const count = carriedCount(answers);
  if (count === 0) return null;
  const carried = new Set(answers.filter((answer) => answer.carriedFrom).map(({ aspect }) => aspect));
  const first = aspectsOf(framework).find(({ id }) => carried.has(id));
  return (
    <p className={styles.text}>
      {resultTexts.carried(count)}{" "}
      {first && (
        <PlaceLink to={aspectPlace(assessment, first.id)} className={paper.screenOnly}>
          {resultTexts.toCarried}
        </PlaceLink>
      )}
    </p>
  );
}
