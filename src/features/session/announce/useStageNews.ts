import { useEffect, useRef, useState } from "react";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { ballotsThatCount } from "@/domain/session/ballot";
import { votesOf, votesOn, withOwnOpened, type CastVote } from "@/domain/session/contribution";
import type { Stage } from "@/domain/session/course";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import { hasVoice, isPresent } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { tallyOf } from "@/domain/session/spread";
import { votedOn } from "@/domain/session/turn";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { sentenceOf } from "../result/sentenceOf";
import { useAnnounce } from "./Announcer";
import { newsTexts } from "./texts";

/** So long the last votes may take to come in; then what there is, is told. */
const patience = 4000;

/** Tells who listens that the meeting is somewhere else, each time once, and the result when it is complete. */
export function useStageNews(session: Session, opened: readonly CastVote[]): void {
  const announce = useAnnounce();
  const { frameworks, answerScale } = useApp();
  const { stage } = session.course;
  const key = stageKey(stage);
  // What was there when one came in, one reads oneself.
  const told = useRef(key);
  const reveal = useReveal(session, opened);
  const textOf = (aspect: string) =>
    aspectsOf(frameworks.current).find(({ id }) => id === aspect)?.text ?? aspect;
  const news =
    stage.kind === "voting"
      ? newsTexts.voting(textOf(stage.aspect))
      : stage.kind === "revealed"
        ? reveal.isReady && newsTexts.revealed(sentenceOf(reveal.tally, answerScale))
        : newsTexts[stage.kind];
  useEffect(() => {
    if (!news || told.current === key) return;
    told.current = key;
    announce(news);
  }, [announce, key, news]);
  useAllVoted(session);
}

function useReveal({ id, course: { stage } }: Session, opened: readonly CastVote[]) {
  const contributions = useRecords("contribution");
  const presences = presencesIn(useRecords("presence"), id);
  const key = stage.kind === "revealed" ? stageKey(stage) : "";
  const [lateAt, setLateAt] = useState("");
  useEffect(() => {
    if (key === "") return;
    const timer = setTimeout(() => {
      setLateAt(key);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, [key]);
  if (stage.kind !== "revealed") return { isReady: false, tally: tallyOf([]) };
  const { aspect, round } = stage;
  const votes = votesOn(withOwnOpened(votesOf(contributions, id), opened), aspect, round);
  const voices = new Set(
    seatsIn(presences)
      .filter(hasVoice)
      .map((seat) => seat.id),
  );
  const cast = ballotsThatCount(
    presences.flatMap(({ ballots }) => ballots),
    { kind: "vote", aspect, round },
  ).filter(({ seat }) => voices.has(seat));
  return { isReady: votes.length >= cast.length || lateAt === key, tally: tallyOf(votes) };
}

function useAllVoted({ id, course: { stage } }: Session): void {
  const announce = useAnnounce();
  const presences = presencesIn(useRecords("presence"), id);
  const isVoting = stage.kind === "voting";
  const voted = isVoting ? votedOn(presences, { ...stage, kind: "vote" }) : new Set();
  const voters = seatsIn(presences).filter((seat) => hasVoice(seat) && isPresent(seat));
  const isComplete = isVoting && voters.length > 0 && voters.every((seat) => voted.has(seat.id));
  useEffect(() => {
    if (isComplete) announce(newsTexts.allVoted);
  }, [announce, isComplete]);
}

function stageKey(stage: Stage): string {
  return "aspect" in stage ? `${stage.kind}.${stage.aspect}.${stage.round}` : stage.kind;
}
