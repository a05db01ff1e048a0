import { Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { SiteState } from "@/ports/sharing";
import { useApp } from "@/ui/app/AppContext";
import { failureText } from "@/ui/error/errorTexts";
import { formatMoment } from "@/ui/format/moments";
import { unreachable } from "@/domain/unreachable";
import { AccountPart } from "./AccountPart";
import { LeavePart } from "./LeavePart";
import { MissingPart } from "./MissingPart";
import { needsSignIn } from "./needsSignIn";
import { RefusedPart } from "./RefusedPart";
import { RowProblemsPart } from "./RowProblemsPart";
import { troubleTexts } from "./troubleTexts";
import { sharingTexts } from "./texts";
import { useSharingStyles } from "./useSharingStyles";

interface SharedStateProps {
  readonly microsoft365: Microsoft365;
  readonly state: SiteState;
  /** The way to take the work along as a file. */
  readonly rescue: ReactNode;
}

/** How far the work on this device is with its site. */
export function SharedState({ microsoft365, state, rescue }: SharedStateProps) {
  const styles = useSharingStyles();
  const { sharing } = useApp();
  const { site } = state.known;
  return (
    <>
      <p className={styles.text}>{sharingTexts.isShared(site.name)}</p>
      <p className={styles.text} role="status">
        {carryingText(state)} {state.waiting > 0 && sharingTexts.waiting(state.waiting)}
      </p>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            sharing.carryNow();
          }}
        >
          {sharingTexts.carryNow}
        </Button>
        <Link href={site.url} target="_blank" rel="noreferrer">
          {sharingTexts.toSite}
        </Link>
      </div>
      <MissingPart missing={state.missing} />
      <RefusedPart refused={state.refused} rescue={rescue} />
      <RowProblemsPart problems={state.problems} />
      <LeavePart
        label={troubleTexts.leave}
        explanation={troubleTexts.leaveExplanation}
        sites={[state.known]}
        rescue={rescue}
      />
      <AccountPart
        microsoft365={microsoft365}
        hasToSignIn={state.carrying.kind === "waiting" && needsSignIn(state.carrying.error)}
        rescue={rescue}
      />
    </>
  );
}

function carryingText({ carrying }: SiteState): string {
  switch (carrying.kind) {
    case "busy":
      return sharingTexts.busy;
    case "done":
      return sharingTexts.done(formatMoment(carrying.at));
    case "waiting": {
      const { title, whatToDo } = failureText(carrying.error);
      return `${title} ${whatToDo}`;
    }
    default:
      return unreachable(carrying);
  }
}
