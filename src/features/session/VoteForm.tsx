import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { ballotsThatCount, subjectKey, type Vote } from "@/domain/session/ballot";
import type { Stage } from "@/domain/session/course";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import { hasVoice } from "@/domain/session/seat";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { castVote } from "@/usecases/session/castVote";
import { ChoiceField } from "./ChoiceField";
import type { StageProps } from "./stageProps";
import { sessionTexts } from "./texts";
import { useSessionStyles } from "./useSessionStyles";

interface VoteFormProps extends StageProps {
  readonly stage: Extract<Stage, { readonly kind: "voting" }>;
}

/** One's own vote, and how many have voted: not what. */
export function VoteForm({ session, meeting, seat, stage }: VoteFormProps) {
  const styles = useSessionStyles();
  const ports = useApp();
  const subject = { ...stage, kind: "vote" } as const;
  const [vote, setVote] = useState<Vote>(
    () => meeting.ownVotes.read(session.id, seat.id)[subjectKey(subject)] ?? { choice: null, wish: false },
  );
  const presences = presencesIn(useRecords("presence"), session.id);
  const voters = seatsIn(presences).filter(hasVoice);
  const cast = ballotsThatCount(
    presences.flatMap(({ ballots }) => ballots),
    subject,
  );
  const done = voters.filter(({ id }) => cast.some((ballot) => ballot.seat === id)).length;
  return (
    <>
      {hasVoice(seat) && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void castVote(ports, meeting, session, { seat: seat.id, vote });
          }}
        >
          <ChoiceField
            label={sessionTexts.yourVote}
            value={vote.choice}
            onChange={(choice) => {
              setVote({ ...vote, choice });
            }}
          />
          <Checkbox
            label={sessionTexts.wish}
            checked={vote.wish}
            onChange={(_, { checked }) => {
              setVote({ ...vote, wish: checked === true });
            }}
          />
          <div>
            <Button type="submit" appearance="primary" disabled={vote.choice === null}>
              {sessionTexts.vote}
            </Button>
          </div>
        </form>
      )}
      <p className={styles.text} role="status">
        {sessionTexts.ready(done, voters.length)}
      </p>
    </>
  );
}
