import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { use } from "react";
import { unreachable } from "@/domain/unreachable";
import { useApp } from "@/ui/app/AppContext";
import { failureText } from "@/ui/error/errorTexts";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { TabMessage } from "./TabMessage";
import { inTeamsTexts } from "./texts";
import { useJoining } from "./useJoining";

const useStyles = makeStyles({ waiting: { padding: tokens.spacingHorizontalXXXL } });

interface JoinSiteProps {
  /** The address of the site, as the tab has it. */
  readonly address: string;
}

/** Opens the site of a tab for who opens it here for the first time, or says what can be done. */
export function JoinSite({ address }: JoinSiteProps) {
  const { joining, tryAgain, signIn } = useJoining(address);
  switch (joining.kind) {
    case "busy":
      return <Waiting label={inTeamsTexts.joining} />;
    case "notConnected":
      return (
        <TabMessage title={inTeamsTexts.notConnectedTitle} texts={[inTeamsTexts.notConnected]}>
          <PlaceButton primary to={{ page: "administration" }}>
            {inTeamsTexts.notConnectedHelp}
          </PlaceButton>
        </TabMessage>
      );
    case "signInNeeded":
      return (
        <TabMessage
          title={inTeamsTexts.signInTitle}
          texts={[inTeamsTexts.signInExplanation, ...textsOf(joining.failure)]}
        >
          <Button appearance="primary" onClick={signIn}>
            {inTeamsTexts.signIn}
          </Button>
        </TabMessage>
      );
    case "noAccess":
      return <NoAccess address={address} />;
    case "failed":
      return (
        <TabMessage title={inTeamsTexts.failedTitle} texts={textsOf(joining.failure)}>
          <Button appearance="primary" onClick={tryAgain}>
            {inTeamsTexts.tryAgain}
          </Button>
        </TabMessage>
      );
    default:
      return unreachable(joining);
  }
}

function NoAccess({ address }: JoinSiteProps) {
  const found = use(useApp().host);
  const isMeeting = found.kind === "host" && found.host.stage !== null;
  return (
    <TabMessage
      title={inTeamsTexts.noAccessTitle}
      texts={[inTeamsTexts.noAccess, ...(isMeeting ? [inTeamsTexts.noAccessMeeting] : [])]}
    >
      <Button appearance="primary" as="a" href={address} target="_blank" rel="noreferrer">
        {inTeamsTexts.askAccess}
      </Button>
    </TabMessage>
  );
}

/** While something comes in that cannot be done without. */
export function Waiting({ label }: { readonly label: string }) {
  return (
    <main className={useStyles().waiting}>
      <Spinner label={label} />
    </main>
  );
}

function textsOf(failure: unknown): readonly string[] {
  if (failure === null) return [];
  const { title, whatToDo } = failureText(failure);
  return [title, whatToDo];
}
