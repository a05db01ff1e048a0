import { Button, makeStyles } from "@fluentui/react-components";
import { ShareScreenStart20Regular, ShareScreenStop20Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Stage } from "@/ports/host";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { inTeamsTexts } from "./texts";

type Showing =
  | { readonly kind: "unknown" }
  | { readonly kind: "no" }
  | { readonly kind: "yes" }
  | { readonly kind: "failed"; readonly failure: unknown };

const useStyles = makeStyles({ button: { minWidth: "auto", whiteSpace: "nowrap" } });

/** Puts the screen that one sees on the shared screen of the meeting, and takes it away. */
export function StageButton({ stage }: { readonly stage: Stage }) {
  const styles = useStyles();
  const [showing, setShowing] = useState<Showing>({ kind: "unknown" });
  useEffect(() => {
    let isHere = true;
    stage.isShared().then(
      (isShared) => {
        if (isHere) setShowing({ kind: isShared ? "yes" : "no" });
      },
      // Then one can still try.
      () => {
        if (isHere) setShowing({ kind: "no" });
      },
    );
    return () => {
      isHere = false;
    };
  }, [stage]);
  const change = (work: Promise<void>, kind: "yes" | "no") => {
    setShowing({ kind: "unknown" });
    work.then(
      () => {
        setShowing({ kind });
      },
      (failure: unknown) => {
        setShowing({ kind: "failed", failure });
      },
    );
  };
  const isShown = showing.kind === "yes";
  return (
    <>
      <Button
        className={styles.button}
        icon={isShown ? <ShareScreenStop20Regular /> : <ShareScreenStart20Regular />}
        disabledFocusable={showing.kind === "unknown"}
        aria-label={labelOf(showing)}
        onClick={() => {
          if (isShown) change(stage.stop(), "no");
          else change(stage.share(new URL(window.location.href)), "yes");
        }}
      >
        {showing.kind === "unknown"
          ? inTeamsTexts.stageBusy
          : isShown
            ? inTeamsTexts.stop
            : inTeamsTexts.show}
      </Button>
      {showing.kind === "failed" && (
        <ErrorBar
          text={failureText(showing.failure)}
          action={{
            label: inTeamsTexts.tryAgain,
            run: () => {
              change(stage.share(new URL(window.location.href)), "yes");
            },
          }}
        />
      )}
    </>
  );
}

function labelOf({ kind }: Showing): string | undefined {
  if (kind === "unknown") return undefined;
  return kind === "yes" ? inTeamsTexts.stopLabel : inTeamsTexts.showLabel;
}
