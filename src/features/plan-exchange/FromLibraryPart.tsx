import { Button, Link } from "@fluentui/react-components";
import { CloudArrowDown20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { KnownSite } from "@/ports/sharing";
import { takeFocus } from "@/ui/focus/takeFocus";
import { NewTabNote } from "@/ui/layout/NewTabNote";
import { LazyPart } from "@/ui/loading/LazyPart";
import { fileExchangeTexts } from "./fileTexts";
import type { SourceProps } from "./FromDevicePart";
import { LibraryFailure } from "./LibraryFailure";
import { LibraryPicker } from "./LibraryPicker";
import { libraryTexts } from "./libraryTexts";
import { useExchangeStyles } from "./useExchangeStyles";

interface FromLibraryPartProps extends SourceProps {
  readonly plan: ActionPlanId;
  readonly known: KnownSite;
}

/** Choosing a file of the site, and how that goes. */
export function FromLibraryPart({ plan, known, state, onChoose, openFile }: FromLibraryPartProps) {
  const styles = useExchangeStyles();
  const [isPicking, setIsPicking] = useState(false);
  const isOpening = state.kind === "opening" && state.opening.from === "library";
  return (
    <>
      <p className={styles.text}>{libraryTexts.explanation(known.site.name)}</p>
      <div className={styles.buttons}>
        <Button
          icon={isPicking ? null : <CloudArrowDown20Regular />}
          aria-expanded={isPicking}
          onClick={() => {
            setIsPicking(!isPicking);
          }}
        >
          {isPicking ? libraryTexts.close : libraryTexts.pick}
        </Button>
        <span role="status">{isOpening && fileExchangeTexts.opening}</span>
      </div>
      {state.kind === "failed" && state.opening.from === "library" && (
        <LibraryFailure
          failure={state.failure}
          onRetry={() => {
            onChoose(state.opening);
          }}
        />
      )}
      {state.kind === "open" && state.opened.inLibrary && (
        <p key={state.turn} ref={takeFocus} tabIndex={-1} className={styles.text}>
          {libraryTexts.chosen(state.opened.name)}{" "}
          <Link inline href={state.opened.inLibrary.url} target="_blank" rel="noreferrer">
            {libraryTexts.openThere}
            <NewTabNote />
          </Link>
        </p>
      )}
      {isPicking && (
        <LazyPart>
          <LibraryPicker
            plan={plan}
            known={known}
            openFile={openFile}
            onChoose={(choose) => {
              onChoose({
                from: "library",
                open: async () => {
                  const file = await choose();
                  setIsPicking(false);
                  return { name: file.name, file, inLibrary: file };
                },
              });
            }}
          />
        </LazyPart>
      )}
    </>
  );
}
