import { Button, Checkbox } from "@fluentui/react-components";
import type { Stage } from "@/domain/session/course";
import { hasVoice } from "@/domain/session/seat";
import type { Turn } from "../seat/useTurn";
import { seatTexts } from "../seat/texts";
import type { StageProps } from "../stageProps";
import { sessionTexts } from "../texts";
import { useSessionStyles } from "../useSessionStyles";
import { ChoiceField } from "./ChoiceField";
import { votingTexts } from "./texts";
import { useCasting } from "./useCasting";
import { useChoiceKeys } from "./useChoiceKeys";
import { VoteState } from "./VoteState";

interface VoteFormProps extends Omit<StageProps, "leads" | "opened"> {
  readonly stage: Extract<Stage, { readonly kind: "voting" }>;
  readonly turn: Turn;
}

/** One's own vote. */
export function VoteForm(props: VoteFormProps) {
  const styles = useSessionStyles();
  if (!hasVoice(props.seat)) return <p className={styles.text}>{votingTexts.noVoice}</p>;
  return <OwnVote {...props} />;
}

function OwnVote({ session, meeting, seat, stage, turn }: VoteFormProps) {
  const styles = useSessionStyles();
  const { isShared } = turn;
  const subject = { ...stage, kind: "vote" } as const;
  const { vote, setVote, casting, cast } = useCasting({ session, meeting, seat, subject, isShared });
  const form = useChoiceKeys<HTMLFormElement>((choice) => {
    setVote({ ...vote, choice });
  });
  const send = async () => {
    if (vote.choice === null) return;
    if ((await cast()) && isShared) turn.handOn();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ChoiceField
        label={isShared ? seatTexts.votesAs(seat.name) : votingTexts.yourVote}
        hint={votingTexts.voteKeys}
        value={vote.choice}
        onChange={(choice) => {
          setVote({ ...vote, choice });
        }}
        showsKeys
      />
      <Checkbox
        label={sessionTexts.wish}
        checked={vote.wish}
        onChange={(_, { checked }) => {
          setVote({ ...vote, wish: checked === true });
        }}
      />
      <div>
        <Button
          type="submit"
          appearance="primary"
          size="large"
          disabledFocusable={vote.choice === null || casting === "sealing"}
        >
          {votingTexts.vote}
        </Button>
      </div>
      {casting !== "open" && (
        <VoteState
          casting={casting}
          onRetry={() => {
            void send();
          }}
        />
      )}
    </form>
  );
}
