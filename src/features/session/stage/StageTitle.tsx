import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Instant } from "@/domain/record";
import { TimeLeft } from "../timer/TimeLeft";
import { stageTitleId } from "./useKeptFocus";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
});

interface StageTitleProps {
  readonly children: string;
  readonly timerUntil: Instant | null;
}

/** What is to be done now, with the time for it. It can take the focus, when what had that is gone. */
export function StageTitle({ children, timerUntil }: StageTitleProps) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <h2 id={stageTitleId} tabIndex={-1} className={styles.title}>
        {children}
      </h2>
      <TimeLeft until={timerUntil} />
    </div>
  );
}
