import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { QualityStandard, StandardNumber } from "@/domain/framework/framework";
import type { Answer } from "@/domain/self-assessment/answer";
import { carriedCount, isComplete, progressOf } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useFramework } from "@/ui/app/useFramework";
import { assessmentPlace } from "@/ui/navigation/assessmentPlace";
import { SideMenu, SideMenuLink } from "@/ui/navigation/SideMenu";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  clusters: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  standards: { listStyleType: "none", margin: 0, padding: 0 },
  count: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
  },
});

interface StandardNavigationProps {
  readonly assessment: SelfAssessment;
  readonly answers: readonly Answer[];
  readonly current: StandardNumber;
  /** On a narrow screen the list folds away, so that the questions come first. */
  readonly isFolded: boolean;
}

/** Clusters and standards with how many of their aspects are answered. */
export function StandardNavigation({ isFolded, ...list }: StandardNavigationProps) {
  return (
    <SideMenu label={assessmentTexts.standards} unfold={isFolded ? assessmentTexts.allStandards : null}>
      <ClusterList {...list} />
    </SideMenu>
  );
}

function ClusterList({ assessment, answers, current }: Omit<StandardNavigationProps, "isFolded">) {
  const styles = useStyles();
  const framework = useFramework(assessment);
  return (
    <ul className={styles.clusters}>
      {framework.clusters.map((cluster) => (
        <li key={cluster.id}>
          <p className={styles.heading}>{cluster.heading}</p>
          <ul className={styles.standards}>
            {cluster.standards.map((standard) => (
              <li key={standard.number}>
                <StandardLink
                  assessment={assessment}
                  answers={answers}
                  standard={standard}
                  isCurrent={standard.number === current}
                />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface StandardLinkProps extends Omit<StandardNavigationProps, "current" | "isFolded"> {
  readonly standard: QualityStandard;
  readonly isCurrent: boolean;
}

function StandardLink({ assessment, answers, standard, isCurrent }: StandardLinkProps) {
  const styles = useStyles();
  const progress = progressOf(standard.aspects, answers);
  const own = answers.filter(({ aspect }) => standard.aspects.some(({ id }) => id === aspect));
  const isDone = isComplete(progress) && carriedCount(own) === 0;
  return (
    <SideMenuLink to={assessmentPlace(assessment, standard.number)} isCurrent={isCurrent}>
      <span>{assessmentTexts.standard(standard.number, standard.shortTitle)}</span>
      <span className={styles.count}>
        {isDone && <CheckmarkCircle16Filled />}
        {assessmentTexts.standardProgress(progress)}
      </span>
    </SideMenuLink>
  );
}
