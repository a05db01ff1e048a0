import type { Session } from "@/domain/session/session";
import { Card } from "@/ui/layout/Card";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { MinutesView } from "./minutes/MinutesView";
import { minutesTexts } from "./minutes/texts";
import { StageTitle } from "./stage/StageTitle";
import { stageTitleId } from "./stage/useKeptFocus";
import { sessionTexts } from "./texts";
import { useSessionStyles } from "./useSessionStyles";

/** What the session came to, and where one goes on. For everybody, also who took no part or is forgotten by now. */
export function EndedCard({ session }: { readonly session: Session }) {
  const styles = useSessionStyles();
  const { workspace, assessment } = session;
  return (
    <Card labelledBy={stageTitleId}>
      <StageTitle timerUntil={null}>{minutesTexts.title}</StageTitle>
      <p className={styles.text}>
        {sessionTexts.ended}{" "}
        <PlaceLink to={{ page: "description", workspace, assessment }}>{sessionTexts.goOn}</PlaceLink>
      </p>
      <MinutesView session={session} />
    </Card>
  );
}
