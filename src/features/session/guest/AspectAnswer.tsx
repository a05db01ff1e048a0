import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Aspect } from "@/domain/framework/framework";
import type { Vote } from "@/domain/session/ballot";
import type { CodeOwner } from "@/domain/session/guestCode";
import { sessionTexts } from "../texts";
import { ChoiceField } from "../voting/ChoiceField";
import { AspectCode } from "./AspectCode";
import { guestTexts } from "./texts";

interface AspectAnswerProps {
  readonly owner: CodeOwner;
  readonly aspect: Aspect;
  readonly vote: Vote;
  readonly onAnswer: (vote: Vote) => void;
}

/** One's own answer on an aspect, and its code once there is one. */
export function AspectAnswer({ owner, aspect: { id, text }, vote, onAnswer }: AspectAnswerProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <ChoiceField
        label={text}
        value={vote.choice}
        onChange={(choice) => {
          onAnswer({ ...vote, choice });
        }}
      />
      <Checkbox
        label={sessionTexts.wish}
        checked={vote.wish}
        onChange={(_, { checked }) => {
          onAnswer({ ...vote, wish: checked === true });
        }}
      />
      {vote.choice !== null && (
        <Button
          aria-expanded={isShown}
          aria-label={isShown ? guestTexts.hideCodeOf(text) : guestTexts.showCodeOf(text)}
          onClick={() => {
            setIsShown(!isShown);
          }}
        >
          {isShown ? guestTexts.hideCode : guestTexts.showCode}
        </Button>
      )}
      {vote.choice !== null && isShown && <AspectCode owner={owner} aspect={id} vote={vote} />}
    </>
  );
}
