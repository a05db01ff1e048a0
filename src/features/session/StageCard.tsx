import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { EndedCard } from "./EndedCard";
import { AgendaView } from "./agenda/AgendaView";
import { agendaTexts } from "./agenda/texts";
import { MinutesView } from "./minutes/MinutesView";
import type { OwnChanges } from "./own/useOwnChanges";
import { ResultView } from "./result/ResultView";
import { resultTexts } from "./result/texts";
import { HandOn } from "./seat/HandOn";
import type { Turn } from "./seat/useTurn";
import { AspectHeader } from "./stage/AspectHeader";
import { stageTitleId } from "./stage/useKeptFocus";
import { StageTitle } from "./stage/StageTitle";
import type { StageProps } from "./stageProps";
import { sessionTexts } from "./texts";
import { PrepareView } from "./voting/PrepareView";
import { votingTexts } from "./voting/texts";
import { VoteForm } from "./voting/VoteForm";
import { WhoIsReady } from "./voting/WhoIsReady";

interface StageCardProps extends StageProps {
  readonly open: OpenWorkspace;
  readonly turn: Turn;
  readonly own: OwnChanges;
}

/** What is to be done now. */
export function StageCard({ open, turn, own, ...props }: StageCardProps) {
  const fold = useFoldStyles();
  const { session, leads, opened } = props;
  const { stage } = session.course;
  const { timerUntil } = session;
  const holder = turn.holder?.id ?? "";
  const isHandedOn = turn.isShared && turn.holder === null;
  switch (stage.kind) {
    case "preparing":
      return (
        <Card labelledBy={stageTitleId}>
          <StageTitle timerUntil={timerUntil}>{votingTexts.prepare}</StageTitle>
          {isHandedOn ? (
            <HandOn turn={turn} />
          ) : (
            <PrepareView key={holder} {...props} turn={turn} onChange={own.changed} />
          )}
        </Card>
      );
    case "agenda":
      return (
        <Card labelledBy={stageTitleId}>
          <StageTitle timerUntil={timerUntil}>{sessionTexts.agenda}</StageTitle>
          <AgendaView session={session} leads={leads} />
          <details>
            <summary className={fold.summary}>{agendaTexts.soFar}</summary>
            <MinutesView session={session} />
          </details>
        </Card>
      );
    case "voting":
      return (
        <Card labelledBy={stageTitleId}>
          <StageTitle timerUntil={timerUntil}>{votingTexts.voting(stage.round)}</StageTitle>
          <AspectHeader session={session} aspect={stage.aspect} />
          {isHandedOn ? (
            <HandOn turn={turn} />
          ) : (
            <VoteForm key={`${stage.aspect}.${stage.round}.${holder}`} {...props} stage={stage} turn={turn} />
          )}
          <WhoIsReady session={session} stage={stage} />
        </Card>
      );
    case "revealed":
    case "decided":
      return (
        <Card labelledBy={stageTitleId}>
          <StageTitle timerUntil={timerUntil}>{resultTexts.spread}</StageTitle>
          <AspectHeader session={session} aspect={stage.aspect} />
          <ResultView session={session} leads={leads} opened={opened} stage={stage} open={open} />
        </Card>
      );
    case "ended":
      return <EndedCard session={session} />;
  }
}
