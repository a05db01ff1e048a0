import { useState } from "react";
import { subjectKey, type BallotSubject, type Vote } from "@/domain/session/ballot";
import { presencesIn } from "@/domain/session/presence";
import { votedOn } from "@/domain/session/turn";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { castVote } from "@/usecases/session/castVote";
import { useAnnounce } from "../announce/Announcer";
import type { StageProps } from "../stageProps";
import { votingTexts } from "./texts";

/** Where a vote is: "changed" is sealed, and on the screen is something else by now. */
type Casting = "open" | "sealing" | "sealed" | "changed" | "failed";

interface UsedCasting {
  readonly vote: Vote;
  readonly setVote: (vote: Vote) => void;
  readonly casting: Casting;
  /** Says whether it was sealed. */
  readonly cast: () => Promise<boolean>;
}

const blank: Vote = { choice: null, wish: false };

interface Place extends Pick<StageProps, "session" | "meeting" | "seat"> {
  readonly subject: Extract<BallotSubject, { readonly kind: "vote" }>;
  /** Around one device the next to vote would see what was voted on it before. */
  readonly isShared: boolean;
}

/** A vote on its way from the screen to sealed. */
export function useCasting({ session, meeting, seat, subject, isShared }: Place): UsedCasting {
  const ports = useApp();
  const announce = useAnnounce();
  const presences = presencesIn(useRecords("presence"), session.id);
  const [earlier] = useState(() =>
    isShared ? undefined : meeting.ownVotes.read(session.id, seat.id)[subjectKey(subject)],
  );
  const [vote, setVote] = useState(earlier ?? blank);
  const [sent, setSent] = useState(earlier ?? blank);
  const [trying, setTrying] = useState<"no" | "sealing" | "failed">("no");
  const isSealed = votedOn(presences, subject).has(seat.id);
  const isAsSent = vote.choice === sent.choice && vote.wish === sent.wish;
  const cast = async () => {
    setTrying("sealing");
    try {
      await castVote(ports, meeting, session, { seat: seat.id, vote });
      setSent(vote);
      setTrying("no");
      announce(votingTexts.voted);
      return true;
    } catch {
      // The browser could not seal it: nothing left the device, and the vote is still on the screen.
      setTrying("failed");
      announce(votingTexts.notSealed);
      return false;
    }
  };
  const casting = trying !== "no" ? trying : !isSealed ? "open" : isAsSent ? "sealed" : "changed";
  return { vote, setVote, casting, cast };
}
