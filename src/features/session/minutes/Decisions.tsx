import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SessionMinutes } from "@/domain/session/minutes";
import { useApp } from "@/ui/app/AppContext";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { sentenceOf } from "../result/sentenceOf";
import { SpreadView } from "../result/SpreadView";
import { useSessionStyles } from "../useSessionStyles";
import { minutesTexts } from "./texts";

const useStyles = makeStyles({
  decision: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: "minmax(0, 1fr)",
    paddingBlockStart: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // As in Page: no grid on paper.
    "@media print": { display: "block", breakInside: "avoid", "& > *": { display: "block" } },
  },
  level: { ...typographyStyles.subtitle2 },
});

interface DecisionsProps {
  readonly decisions: SessionMinutes["decisions"];
  readonly showsPerspectives: boolean;
}

/** What was decided, why, who sees it differently, and how the votes lay. [OV14] */
export function Decisions({ decisions, showsPerspectives }: DecisionsProps) {
  const own = useStyles();
  const styles = useSessionStyles();
  const fold = useFoldStyles();
  const { answerScale } = useApp();
  return (
    <ul className={styles.list}>
      {decisions.map(({ standard, aspect, text, choice, reason, minority, spread, round }) => (
        <li key={aspect} className={own.decision}>
          <strong>{text}</strong>
          {choice && (
            <span className={own.level}>{minutesTexts.decidedAs(answerScale.choices[choice].label)}</span>
          )}
          {reason && <span>{reason}</span>}
          {minority && <span>{minutesTexts.minority(minority.who, minority.why)}</span>}
          <span>{minutesTexts.about(standard, round, sentenceOf(spread.total, answerScale))}</span>
          <details className={styles.screenOnly}>
            <summary className={fold.summary}>{minutesTexts.spread}</summary>
            <SpreadView spread={spread} showsPerspectives={showsPerspectives} />
          </details>
        </li>
      ))}
    </ul>
  );
}
