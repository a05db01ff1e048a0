import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Timer20Regular } from "@fluentui/react-icons";
import type { Instant } from "@/domain/record";
import { timerTexts } from "./texts";
import { useSecondsLeft } from "./useSecondsLeft";

const useStyles = makeStyles({
  time: {
    ...typographyStyles.subtitle2,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    justifySelf: "start",
  },
  over: { border: `2px solid ${tokens.colorNeutralForeground1}` },
});

/** How much time is left, for all to see. Its role keeps it silent: what is worth hearing is said elsewhere. */
export function TimeLeft({ until }: { readonly until: Instant | null }) {
  const styles = useStyles();
  const seconds = useSecondsLeft(until);
  if (seconds === null) return null;
  return (
    <span role="timer" className={mergeClasses(styles.time, seconds === 0 && styles.over)}>
      <Timer20Regular aria-hidden />
      {seconds === 0 ? timerTexts.over : timerTexts.left(seconds)}
    </span>
  );
}
