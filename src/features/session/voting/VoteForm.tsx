import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { ballotsThatCount, subjectKey, type Vote } from "@/domain/session/ballot";
import type { Stage } from "@/domain/session/course";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import { hasVoice, isPresent } from "@/domain/session/seat";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { castVote } from "@/usecases/session/castVote";
import { GuestsNote } from "../intake/GuestsNote";
import { ChoiceField } from "./ChoiceField";
import type { StageProps } from "../stageProps";
import { sessionTexts } from "../texts";
import { votingTexts } from "./texts";
import { useSessionStyles } from "../useSessionStyles";

interface VoteFormProps extends StageProps {
  readonly stage: Extract<Stage, { readonly kind: "voting" }>;
}

const blank: Vote = { choice: null, wish: false };

/** One's own vote, and how many have voted: not what. */
export function VoteForm({ session, meeting, seat, stage }: VoteFormProps) {
  const styles = useSessionStyles();
  const ports = useApp();
  const subject = { ...stage, kind: "vote" } as const;
  const presences = presencesIn(useRecords("presence"), session.id);
  // Around one laptop the next to vote would see what was voted on it.
  const isShared = presences.some(
    ({ device, seats }) => device === meeting.device && seats.filter(isPresent).length > 1,
  );
  const [vote, setVote] = useState<Vote>(
    () => (isShared ? undefined : meeting.ownVotes.read(session.id, seat.id)[subjectKey(subject)]) ?? blank,
  );
  const seats = seatsIn(presences);
  const voters = seats.filter((each) => hasVoice(each) && isPresent(each));
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
            if (isShared) setVote(blank);
          }}
        >
          <ChoiceField
            label={votingTexts.yourVote}
            hint={votingTexts.voteKeys}
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
              {votingTexts.vote}
            </Button>
          </div>
        </form>
      )}
      {cast.some((ballot) => ballot.seat === seat.id) && (
        <p className={styles.text} role="status">
          {votingTexts.voted}
        </p>
      )}
      <p className={styles.text} role="status">
        {votingTexts.ready(done, voters.length)}
      </p>
      <GuestsNote seats={seats} />
    </>
  );
}
