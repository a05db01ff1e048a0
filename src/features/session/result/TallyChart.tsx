import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import { answerChoices, levels, type AnswerChoice } from "@/domain/framework/answerScale";
import { voicesIn, type Tally } from "@/domain/session/spread";
import { useApp } from "@/ui/app/AppContext";
import { useFillStyles } from "@/ui/distribution/useFillStyles";

const useStyles = makeStyles({
  chart: {
    display: "grid",
    gridTemplateColumns: "fit-content(60%) minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
  },
  label: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  nobody: { color: tokens.colorNeutralForeground3 },
  track: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    minHeight: "1.5rem",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  dot: { width: "1.125rem", height: "1.125rem", borderRadius: tokens.borderRadiusCircular },
  bar: { height: "1.125rem", borderRadius: tokens.borderRadiusSmall },
  count: {
    ...typographyStyles.body1Strong,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    minWidth: "1.5rem",
  },
});

/** With more voices dots are no longer counted at a glance. */
const mostDots = 12;

/**
 * A tally as a picture: the levels one below the other with their names, and one dot for each voice. It stands beside the
 * sentence that says the same, so it is not read aloud.
 */
export function TallyChart({ tally }: { readonly tally: Tally }) {
  const styles = useStyles();
  const { answerScale } = useApp();
  const voices = voicesIn(tally);
  // Who could not say is drawn only where there is one; the levels always, or two pictures could not be compared.
  const shown = answerChoices.filter((choice) => isLevel(choice) || tally[choice] > 0);
  return (
    <div aria-hidden className={styles.chart}>
      {shown.map((choice) => (
        <Fragment key={choice}>
          <span className={mergeClasses(styles.label, tally[choice] === 0 && styles.nobody)}>
            {answerScale.choices[choice].label}
          </span>
          <span className={styles.track}>
            <Voices choice={choice} count={tally[choice]} of={voices} />
          </span>
          <span className={mergeClasses(styles.count, tally[choice] === 0 && styles.nobody)}>
            {tally[choice]}
          </span>
        </Fragment>
      ))}
    </div>
  );
}

interface VoicesProps {
  readonly choice: AnswerChoice;
  readonly count: number;
  readonly of: number;
}

function Voices({ choice, count, of }: VoicesProps) {
  const styles = useStyles();
  const fills = useFillStyles();
  if (count === 0) return null;
  if (of > mostDots) {
    return (
      <span
        className={mergeClasses(styles.bar, fills.base, fills[choice])}
        style={{ width: `${(count / of) * 100}%` }}
      />
    );
  }
  return Array.from({ length: count }, (_, index) => (
    <span key={index} className={mergeClasses(styles.dot, fills.base, fills[choice])} />
  ));
}

function isLevel(choice: AnswerChoice): boolean {
  return levels.some((level) => level === choice);
}
