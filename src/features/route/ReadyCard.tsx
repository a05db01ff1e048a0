import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { StepCardProps } from "./stepCardProps";
import { routeTexts } from "./texts";

const useStyles = makeStyles({
  card: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  ready: {
    ...typographyStyles.body1Strong,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    ":empty": { display: "none" },
  },
  icon: { color: tokens.colorStatusSuccessForeground1 },
});

/** Only people know whether a step is ready: nothing is concluded from a full checklist. [RK1] */
export function ReadyCard({ progress, onChange }: StepCardProps) {
  const styles = useStyles();
  const isReady = progress?.isReady ?? false;
  return (
    <div className={styles.card}>
      <span role="status" className={styles.ready}>
        {isReady && <CheckmarkCircle20Filled aria-hidden className={styles.icon} />}
        {isReady && routeTexts.isReady}
      </span>
      <Button
        appearance={isReady ? "secondary" : "primary"}
        onClick={() => {
          onChange({ isReady: !isReady });
        }}
      >
        {isReady ? routeTexts.reopenStep : routeTexts.markReady}
      </Button>
    </div>
  );
}
