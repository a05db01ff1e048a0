import type { SessionId } from "@/domain/session/session";
import { useRecord } from "@/ui/app/useRecords";
import { Card } from "@/ui/layout/Card";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { useSessionStyles } from "../useSessionStyles";
import { IntakeForm } from "./IntakeForm";
import { intakeTexts } from "./texts";

interface CodePageProps {
  readonly id: SessionId;
  readonly code: string;
}

/** What the camera of a device opens that was pointed at the picture of a code: anybody's device, so one looks first. */
export function CodePage({ id, code }: CodePageProps) {
  const styles = useSessionStyles();
  const session = useRecord("session", id);
  if (!session) {
    return (
      <Page>
        <PageTitle>{intakeTexts.unknownTitle}</PageTitle>
        <p className={styles.text}>{intakeTexts.unknown}</p>
      </Page>
    );
  }
  return (
    <Page>
      <PageTitle>{intakeTexts.pageTitle}</PageTitle>
      <Card>
        <p className={styles.text}>{intakeTexts.about(session.title)}</p>
        <IntakeForm session={session} given={code} />
      </Card>
      <PlaceLink to={{ page: "session", workspace: session.workspace, session: id }}>
        {intakeTexts.toSession}
      </PlaceLink>
    </Page>
  );
}
