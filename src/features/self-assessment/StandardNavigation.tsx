import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { QualityStandard, StandardNumber } from "@/domain/framework/framework";
import type { Answer } from "@/domain/self-assessment/answer";
import { carriedCount, isComplete, progressOf } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useFramework } from "@/ui/app/useFramework";
import { assessmentPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    marginBottom: tokens.spacingVerticalS,
  },
  clusters: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  standards: { listStyleType: "none", margin: 0, padding: 0 },
  link: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderLeft: "3px solid transparent",
    '&[aria-current="page"]': {
      borderLeftColor: tokens.colorCompoundBrandStroke,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    // Transparent borders are painted by the system in forced colours; the current place must still stand out.
    "@media (forced-colors: active)": {
      borderLeftColor: "Canvas",
      '&[aria-current="page"]': { borderLeftColor: "Highlight" },
    },
  },
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
  const styles = useStyles();
  return (
    <nav aria-label={assessmentTexts.standards}>
      {isFolded ? (
        <details>
          <summary className={styles.summary}>{assessmentTexts.allStandards}</summary>
          <ClusterList {...list} />
        </details>
      ) : (
        <ClusterList {...list} />
      )}
    </nav>
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
    <PlaceLink to={assessmentPlace(assessment, standard.number)} current={isCurrent} className={styles.link}>
      <span>{assessmentTexts.standard(standard.number, standard.shortTitle)}</span>
      <span className={styles.count}>
        {isDone && <CheckmarkCircle16Filled />}
        {assessmentTexts.standardProgress(progress)}
      </span>
    </PlaceLink>
  );
}
