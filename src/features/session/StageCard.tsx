import { aspectsOf } from "@/domain/framework/standardsOf";
import { useApp } from "@/ui/app/AppContext";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { AgendaView } from "./agenda/AgendaView";
import { MinutesView } from "./minutes/MinutesView";
import { PrepareView } from "./voting/PrepareView";
import { ResultView } from "./result/ResultView";
import type { StageProps } from "./stageProps";
import { sessionTexts } from "./texts";
import { agendaTexts } from "./agenda/texts";
import { minutesTexts } from "./minutes/texts";
import { resultTexts } from "./result/texts";
import { votingTexts } from "./voting/texts";
import { useSessionStyles } from "./useSessionStyles";
import { VoteForm } from "./voting/VoteForm";

/** What is to be done now. */
export function StageCard({ open, ...props }: StageProps & { readonly open: OpenWorkspace }) {
  const styles = useSessionStyles();
  const fold = useFoldStyles();
  const { frameworks } = useApp();
  const { session, seat, opened } = props;
  const { stage } = session.course;
  const textOf = (aspect: string) =>
    aspectsOf(frameworks.current).find(({ id }) => id === aspect)?.text ?? aspect;
  switch (stage.kind) {
    case "preparing":
      return (
        <Card labelledBy="stage">
          <SectionTitle id="stage">{votingTexts.prepare}</SectionTitle>
          <PrepareView {...props} />
        </Card>
      );
    case "agenda":
      return (
        <Card labelledBy="stage">
          <SectionTitle id="stage">{sessionTexts.agenda}</SectionTitle>
          <AgendaView session={session} seat={seat} />
          <details>
            <summary className={fold.summary}>{agendaTexts.soFar}</summary>
            <MinutesView session={session} />
          </details>
        </Card>
      );
    case "voting":
      return (
        <Card labelledBy="stage">
          <SectionTitle id="stage">{votingTexts.voting(stage.round)}</SectionTitle>
          <p className={styles.text}>{textOf(stage.aspect)}</p>
          <VoteForm key={`${stage.aspect}.${stage.round}`} {...props} stage={stage} />
        </Card>
      );
    case "revealed":
    case "decided":
      return (
        <Card labelledBy="stage">
          <SectionTitle id="stage">{resultTexts.spread}</SectionTitle>
          <p className={styles.text}>{textOf(stage.aspect)}</p>
          <ResultView session={session} seat={seat} opened={opened} stage={stage} plan={open.plans[0]} />
        </Card>
      );
    case "ended":
      return (
        <Card labelledBy="stage">
          <SectionTitle id="stage">{minutesTexts.title}</SectionTitle>
          <p className={styles.text}>{sessionTexts.ended}</p>
          <MinutesView session={session} />
        </Card>
      );
  }
}
