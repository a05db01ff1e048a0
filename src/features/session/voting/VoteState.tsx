import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle20Regular, LockClosed20Regular, LockOpen20Regular } from "@fluentui/react-icons";
import { useSessionStyles } from "../useSessionStyles";
import { votingTexts } from "./texts";

const useStyles = makeStyles({
  state: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface VoteStateProps {
  readonly casting: "sealing" | "sealed" | "changed" | "failed";
  readonly onRetry: () => void;
}

/** Whether the vote is on its way, sealed, or not sealed after all. */
export function VoteState({ casting, onRetry }: VoteStateProps) {
  const styles = useStyles();
  const shared = useSessionStyles();
  const text = {
    sealing: votingTexts.sealing,
    sealed: votingTexts.voted,
    changed: votingTexts.changed,
    failed: votingTexts.notSealed,
  }[casting];
  return (
    <div className={styles.state}>
      {casting === "failed" ? (
        <ErrorCircle20Regular aria-hidden />
      ) : casting === "sealed" ? (
        <LockClosed20Regular aria-hidden />
      ) : (
        <LockOpen20Regular aria-hidden />
      )}
      <p className={shared.text}>{text}</p>
      {casting === "failed" && <Button onClick={onRetry}>{votingTexts.retry}</Button>}
    </div>
  );
}
