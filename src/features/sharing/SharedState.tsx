import { Button, Link } from "@fluentui/react-components";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { SiteState } from "@/ports/sharing";
import { useApp } from "@/ui/app/AppContext";
import { failureText } from "@/ui/error/errorTexts";
import { formatMoment } from "@/ui/format/moments";
import { unreachable } from "@/domain/unreachable";
import { AccountPart } from "./AccountPart";
import { sharingTexts } from "./texts";
import { useSharingStyles } from "./useSharingStyles";

interface SharedStateProps {
  readonly microsoft365: Microsoft365;
  readonly state: SiteState;
}

/** How far the work on this device is with its site. */
export function SharedState({ microsoft365, state }: SharedStateProps) {
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
      <AccountPart microsoft365={microsoft365} />
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
