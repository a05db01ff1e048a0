import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { presenceIdOf } from "@/domain/session/presence";
import { isPresent, type Seat, type SeatId } from "@/domain/session/seat";
import type { Session, SessionId } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useRecord } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { NotFound } from "@/ui/layout/NotFound";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { takeSeat } from "@/usecases/session/takeSeat";
import { ChairCard } from "./chair/ChairCard";
import { IntakeCard } from "./intake/IntakeCard";
import { InvitationCard } from "./invitation/InvitationCard";
import { SeatForm } from "./seat/SeatForm";
import { StageCard } from "./StageCard";
import { sessionTexts } from "./texts";
import { seatTexts } from "./seat/texts";
import { useMeeting } from "./useMeeting";

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
  return <OpenSession open={open} session={session} />;
}

function OpenSession({ open, session }: { readonly open: OpenWorkspace; readonly session: Session }) {
  const ports = useApp();
  const { meeting, opened } = useMeeting(session);
  const own = useRecord("presence", presenceIdOf(session.id, meeting.device));
  const [chosen, setChosen] = useState<SeatId | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const seats = own?.seats.filter(isPresent) ?? [];
  const seat = seats.find(({ id }) => id === chosen) ?? seats[0];
  const sit = (taken: Seat) => {
    void takeSeat(ports, meeting, session, taken);
    setChosen(taken.id);
    setIsAdding(false);
  };
  return (
    <Page>
      <PageTitle>{session.title}</PageTitle>
      <Card labelledBy="seat">
        <SectionTitle id="seat">{seatTexts.title}</SectionTitle>
        {seat && (
          <Field label={seatTexts.onDevice}>
            <RadioGroup
              value={seat.id}
              onChange={(_, { value }) => {
                setChosen(value as SeatId);
              }}
            >
              {seats.map(({ id, name, perspective }) => (
                <Radio key={id} value={id} label={`${name} (${sessionTexts.perspective(perspective)})`} />
              ))}
            </RadioGroup>
          </Field>
        )}
        {seat && !isAdding ? (
          <div>
            <Button
              onClick={() => {
                setIsAdding(true);
              }}
            >
              {seatTexts.addSeat}
            </Button>
          </div>
        ) : (
          <SeatForm onSit={sit} />
        )}
      </Card>
      {seat && <InvitationCard session={session} meeting={meeting} />}
      {seat && (
        <StageCard
          key={seat.id}
          open={open}
          session={session}
          meeting={meeting}
          seat={seat}
          opened={opened}
        />
      )}
      {seat && <IntakeCard session={session} />}
      {seat && <ChairCard session={session} seat={seat} />}
      <FrameworkNote framework={ports.frameworks.current} />
    </Page>
  );
}
