import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { Stage } from "@/domain/session/course";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import { hasVoice, isPresent } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { votedOn } from "@/domain/session/turn";
import { useRecords } from "@/ui/app/useRecords";
import { GuestsNote } from "../intake/GuestsNote";
import { votingTexts } from "./texts";

const useStyles = makeStyles({
  meter: { display: "grid", gap: tokens.spacingVerticalXS, maxWidth: "28rem" },
  text: { ...typographyStyles.body1Strong, margin: 0 },
});

interface WhoIsReadyProps {
  readonly session: Session;
  readonly stage: Extract<Stage, { readonly kind: "voting" }>;
}

/** How many have voted: not who, and not what. */
export function WhoIsReady({ session, stage }: WhoIsReadyProps) {
  const styles = useStyles();
  const presences = presencesIn(useRecords("presence"), session.id);
  const voted = votedOn(presences, { ...stage, kind: "vote" });
  const seats = seatsIn(presences);
  const voters = seats.filter((seat) => hasVoice(seat) && isPresent(seat));
  const done = voters.filter(({ id }) => voted.has(id)).length;
  return (
    <div className={styles.meter}>
      <p className={styles.text}>{votingTexts.ready(done, voters.length)}</p>
      <ProgressBar aria-hidden thickness="large" value={done} max={Math.max(1, voters.length)} />
      <GuestsNote seats={seats} />
    </div>
  );
}
