import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { aspectsOf } from "@/domain/framework/standardsOf";
import type { Vote } from "@/domain/session/ballot";
import type { AspectId } from "@/domain/framework/framework";
import { hasVoice } from "@/domain/session/seat";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { handInPrepared } from "@/usecases/session/handInPrepared";
import { prepareAnswer } from "@/usecases/session/prepareAnswer";
import { ChoiceField } from "./ChoiceField";
import type { StageProps } from "../stageProps";
import { sessionTexts } from "../texts";
import { votingTexts } from "./texts";
import { useSessionStyles } from "../useSessionStyles";

const blank: Vote = { choice: null, wish: false };

/** One's own answers before the meeting: on this device, until they are handed in sealed. */
export function PrepareView({ session, meeting, seat }: StageProps) {
  const styles = useSessionStyles();
  const ports = useApp();
  const [own, setOwn] = useState(() => meeting.ownVotes.read(session.id, seat.id));
  const isHandedIn = useRecords("presence").some(({ ballots }) =>
    ballots.some((ballot) => ballot.seat === seat.id && ballot.subject === "prepared"),
  );
  const prepare = (aspect: AspectId, vote: Vote) => {
    prepareAnswer(meeting, { session: session.id, seat: seat.id }, aspect, vote);
    setOwn(meeting.ownVotes.read(session.id, seat.id));
  };
  if (!hasVoice(seat)) return null;
  return (
    <>
      <p className={styles.text}>{votingTexts.prepareNote}</p>
      <ul className={styles.list}>
        {aspectsOf(ports.frameworks.current).map(({ id, text }) => {
          const vote = own[id] ?? blank;
          return (
            <li key={id} className={styles.item}>
              <ChoiceField
                label={text}
                value={vote.choice}
                onChange={(choice) => {
                  prepare(id, { ...vote, choice });
                }}
              />
              <Checkbox
                label={sessionTexts.wish}
                checked={vote.wish}
                onChange={(_, { checked }) => {
                  prepare(id, { ...vote, wish: checked === true });
                }}
              />
            </li>
          );
        })}
      </ul>
      <div>
        <Button
          onClick={() => {
            void handInPrepared(ports, meeting, session, seat.id);
          }}
        >
          {votingTexts.handIn}
        </Button>
      </div>
      {isHandedIn && (
        <p className={styles.text} role="status">
          {votingTexts.handedIn}
        </p>
      )}
    </>
  );
}
