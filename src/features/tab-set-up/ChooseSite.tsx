import { Button, Spinner } from "@fluentui/react-components";
import { unreachable } from "@/domain/unreachable";
import type { TabChoice } from "@/ports/host";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { errorNoticeTexts } from "@/ui/error/texts";
import { ChooseWorkspace } from "./ChooseWorkspace";
import { MakeLists } from "./MakeLists";
import { tabSetUpTexts } from "./texts";
import { useSetUpStyles } from "./useSetUpStyles";
import { useSite } from "./useSite";

interface ChooseSiteProps {
  readonly address: string;
  readonly onChoose: (tab: TabChoice | null) => void;
}

/** A site: signing in, the rights and the lists first, then its workspaces. */
export function ChooseSite({ address, onChoose }: ChooseSiteProps) {
  const styles = useSetUpStyles();
  const { looked, look } = useSite(address);
  switch (looked.kind) {
    case "busy":
      return <Spinner labelPosition="after" size="tiny" label={tabSetUpTexts.looking} />;
    case "notConnected":
      return <p className={styles.text}>{tabSetUpTexts.notConnected}</p>;
    case "signInNeeded":
      return (
        <div className={styles.part}>
          <p className={styles.text}>{tabSetUpTexts.signInExplanation}</p>
          <Button
            appearance="primary"
            onClick={() => {
              look(true);
            }}
          >
            {tabSetUpTexts.signIn}
          </Button>
        </div>
      );
    case "toDo":
      return (
        <MakeLists
          {...looked}
          onDone={() => {
            look(false);
          }}
        />
      );
    case "ready":
      return <ChooseWorkspace {...looked} onChoose={onChoose} />;
    case "failed":
      return (
        <ErrorBar
          text={failureText(looked.failure)}
          action={{
            label: errorNoticeTexts.retry,
            run: () => {
              look(false);
            },
          }}
        />
      );
    default:
      return unreachable(looked);
  }
}
