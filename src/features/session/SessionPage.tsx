import { makeStyles, tokens } from "@fluentui/react-components";
import { presenceIdOf } from "@/domain/session/presence";
import { isPresent } from "@/domain/session/seat";
import type { Session, SessionId } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useRecord } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { NotFound } from "@/ui/layout/NotFound";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { useSurface } from "@/ui/navigation/useSurface";
import { Announcer } from "./announce/Announcer";
import { SessionNews } from "./announce/SessionNews";
import { ChairCard } from "./chair/ChairCard";
import { IntakeCard } from "./intake/IntakeCard";
import { InvitationCard } from "./invitation/InvitationCard";
import { OwnCard } from "./own/OwnCard";
import { useOwnChanges } from "./own/useOwnChanges";
import { SeatCard } from "./seat/SeatCard";
import { useTurn } from "./seat/useTurn";
import { useKeptFocus } from "./stage/useKeptFocus";
import { StageCard } from "./StageCard";
import { EndedCard } from "./EndedCard";
import { LookAround } from "./surface/LookAround";
import { SharedPicture } from "./surface/SharedPicture";
import { useMeeting } from "./useMeeting";

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 22rem",
    gap: tokens.spacingVerticalXL,
    alignItems: "start",
    "@media (max-width: 1024px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    "@media print": { display: "block" },
  },
  side: { display: "grid", gap: tokens.spacingVerticalXL, gridTemplateColumns: "minmax(0, 1fr)" },
});

interface SessionPageProps {
  readonly open: OpenWorkspace;
  readonly id: SessionId;
}

/** The joint meeting about a scan: one's seat, one's vote, what was revealed and what is agreed. */
export function SessionPage({ open, id }: SessionPageProps) {
  const session = useRecord("session", id);
  if (session?.workspace !== open.workspace.id) {
    return <NotFound back={{ page: "route", workspace: open.workspace.id }} />;
  }
  return (
    <Announcer>
      <OpenSession open={open} session={session} />
    </Announcer>
  );
}

function OpenSession({ open, session }: { readonly open: OpenWorkspace; readonly session: Session }) {
  const styles = useStyles();
  const ports = useApp();
  const { meeting, opened } = useMeeting(session);
  const own = useRecord("presence", presenceIdOf(session.id, meeting.device));
  const seats = own?.seats.filter(isPresent) ?? [];
  const turn = useTurn(session, seats);
  const { chair, step, stage } = session.course;
  const leads = seats.some(({ id }) => id === chair);
  useKeptFocus(`${step} ${leads} ${turn.holder?.id ?? ""}`);
  const seat = turn.holder ?? seats[0];
  const surface = useSurface();
  const ownChanges = useOwnChanges();
  // Silent: who has it on the screen hears the news from their own panel or tab.
  if (surface === "stage") return <SharedPicture open={open} session={session} opened={opened} />;
  const seatCard = <SeatCard session={session} meeting={meeting} seats={seats} turn={turn} />;
  return (
    <Page>
      <PageTitle>{session.title}</PageTitle>
      <SessionNews session={session} opened={opened} />
      {seat ? (
        <div className={styles.parts}>
          <LookAround session={session}>
            <StageCard
              open={open}
              session={session}
              meeting={meeting}
              seat={seat}
              leads={leads}
              turn={turn}
              own={ownChanges}
              opened={opened}
            />
          </LookAround>
          <div className={styles.side}>
            <ChairCard session={session} seats={seats} leads={leads} />
            {!turn.isShared && <OwnCard session={session} meeting={meeting} seat={seat} own={ownChanges} />}
            <IntakeCard session={session} />
            {seatCard}
            {surface !== "sidePanel" && (
              // Once the talk begins it is folded again: there is something else to look at.
              <InvitationCard
                key={stage.kind === "preparing" ? "before" : "during"}
                session={session}
                meeting={meeting}
              />
            )}
          </div>
        </div>
      ) : (
        <>
          {stage.kind === "ended" && <EndedCard session={session} />}
          {seatCard}
        </>
      )}
      <FrameworkNote framework={ports.frameworks.current} />
    </Page>
  );
}
