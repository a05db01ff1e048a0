import { use, useState } from "react";
import type { AspectId } from "@/domain/framework/framework";
import type { Vote } from "@/domain/session/ballot";
import type { Invitation } from "@/domain/session/invitation";
import { useApp } from "@/ui/app/AppContext";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { Card } from "@/ui/layout/Card";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { prepareAnswer } from "@/usecases/session/prepareAnswer";
import { Forget } from "../own/Forget";
import { AboutCard } from "./AboutCard";
import { AnswersCard } from "./AnswersCard";
import { PreparedCard } from "./PreparedCard";
import { guestTexts } from "./texts";

/** The session as somebody outside the site has it: their own answers, on this device, and the codes to give them with. */
export function GuestPage({ invitation }: { readonly invitation: Invitation }) {
  const { meetings, frameworks } = useApp();
  const meeting = use(meetings())(null);
  const { ownVotes } = meeting;
  const { session, seat } = invitation;
  const [own, setOwn] = useState(() => ownVotes.read(session, seat));
  const owner = { session, seat, framework: frameworks.current };
  const answer = (aspect: AspectId, vote: Vote) => {
    prepareAnswer({ ownVotes }, { session, seat }, aspect, vote);
    setOwn(ownVotes.read(session, seat));
  };
  return (
    <Page>
      <PageTitle>{guestTexts.title(invitation.title)}</PageTitle>
      <AboutCard invitation={invitation} />
      <AnswersCard owner={owner} own={own} onAnswer={answer} />
      <PreparedCard owner={owner} own={own} />
      <Card labelledBy="forget">
        <SectionTitle id="forget">{guestTexts.forgetAnswers.title}</SectionTitle>
        <Forget
          meeting={meeting}
          place={{ session, seat }}
          folder={null}
          texts={guestTexts.forgetAnswers}
          onForgotten={() => {
            setOwn(ownVotes.read(session, seat));
          }}
        />
      </Card>
      <FrameworkNote framework={frameworks.current} />
    </Page>
  );
}
