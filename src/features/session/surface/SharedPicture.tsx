import { makeStyles, tokens } from "@fluentui/react-components";
import type { CastVote } from "@/domain/session/contribution";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import { hasVoice, isPresent } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { votedOn } from "@/domain/session/turn";
import { useRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { AgendaView } from "../agenda/AgendaView";
import { MinutesView } from "../minutes/MinutesView";
import { minutesTexts } from "../minutes/texts";
import { ResultView } from "../result/ResultView";
import { resultTexts } from "../result/texts";
import { AspectHeader } from "../stage/AspectHeader";
import { StageTitle } from "../stage/StageTitle";
import { stageTitleId } from "../stage/useKeptFocus";
import { sessionTexts } from "../texts";
import { useSessionStyles } from "../useSessionStyles";
import { votingTexts } from "../voting/texts";
import { WhoIsReady } from "../voting/WhoIsReady";
import { surfaceTexts } from "./texts";

// To be read from the back of the room. Who zooms in themselves gets that on top of it.
const useStyles = makeStyles({
  picture: {
    display: "grid",
    gap: tokens.spacingVerticalXL,
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 1000px)": { zoom: 1.25 },
  },
});

interface SharedPictureProps {
  readonly open: OpenWorkspace;
  readonly session: Session;
  readonly opened: readonly CastVote[];
}

/** What everybody looks at together on the shared screen: nothing of one person, and nothing to press that leads. */
export function SharedPicture({ open, session, opened }: SharedPictureProps) {
  const styles = useStyles();
  return (
    <Page>
      <div className={styles.picture}>
        <PageTitle takesFocus={false}>{session.title}</PageTitle>
        <Card labelledBy={stageTitleId}>
          <Picture open={open} session={session} opened={opened} />
        </Card>
      </div>
    </Page>
  );
}

function Picture({ open, session, opened }: SharedPictureProps) {
  const styles = useSessionStyles();
  const { course, timerUntil } = session;
  const { stage } = course;
  switch (stage.kind) {
    case "preparing":
      return (
        <>
          <StageTitle timerUntil={timerUntil}>{votingTexts.prepare}</StageTitle>
          <HandedIn session={session} />
        </>
      );
    case "agenda":
      return (
        <>
          <StageTitle timerUntil={timerUntil}>{sessionTexts.agenda}</StageTitle>
          <AgendaView session={session} leads={false} />
        </>
      );
    case "voting":
      return (
        <>
          <StageTitle timerUntil={timerUntil}>{votingTexts.voting(stage.round)}</StageTitle>
          <AspectHeader session={session} aspect={stage.aspect} />
          <p className={styles.text}>{surfaceTexts.voteElsewhere}</p>
          <WhoIsReady session={session} stage={stage} />
        </>
      );
    case "revealed":
    case "decided":
      return (
        <>
          <StageTitle timerUntil={timerUntil}>{resultTexts.spread}</StageTitle>
          <AspectHeader session={session} aspect={stage.aspect} />
          <ResultView session={session} leads={false} opened={opened} stage={stage} open={open} />
        </>
      );
    case "ended":
      return (
        <>
          <StageTitle timerUntil={null}>{minutesTexts.title}</StageTitle>
          <MinutesView session={session} isShared />
        </>
      );
  }
}

/** How many are ready with preparing: not who. */
function HandedIn({ session }: { readonly session: Session }) {
  const styles = useSessionStyles();
  const presences = presencesIn(useRecords("presence"), session.id);
  const handedIn = votedOn(presences, { kind: "prepared" });
  const voters = seatsIn(presences).filter((seat) => hasVoice(seat) && isPresent(seat));
  const done = voters.filter(({ id }) => handedIn.has(id)).length;
  return <p className={styles.text}>{surfaceTexts.handedIn(done, voters.length)}</p>;
}
