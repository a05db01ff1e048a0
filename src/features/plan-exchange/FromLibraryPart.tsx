import { Button } from "@fluentui/react-components";
import { CloudArrowDown20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { SharedSite } from "@/ports/sharedSite";
import { takeFocus } from "@/ui/focus/takeFocus";
import { LazyPart } from "@/ui/loading/LazyPart";
import { openFromLibrary } from "@/usecases/exchange/openFromLibrary";
import { fileExchangeTexts } from "./fileTexts";
import type { SourceProps } from "./FromDevicePart";
import { LibraryFailure } from "./LibraryFailure";
import { LibraryPicker } from "./LibraryPicker";
import { libraryTexts } from "./libraryTexts";
import { useExchangeStyles } from "./useExchangeStyles";

interface FromLibraryPartProps extends SourceProps {
  readonly site: SharedSite;
}

/** Choosing a file of the site, and how that goes. */
export function FromLibraryPart({ site, state, onChoose, openFile }: FromLibraryPartProps) {
  const styles = useExchangeStyles();
  const [isPicking, setIsPicking] = useState(false);
  const isOpening = state.kind === "opening" && state.opening.from === "library";
  return (
    <>
      <p className={styles.text}>{libraryTexts.explanation(site.name)}</p>
      <div className={styles.buttons}>
        <Button
          icon={<CloudArrowDown20Regular />}
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
          {libraryTexts.chosen(state.opened.name)}
        </p>
      )}
      {isPicking && (
        <LazyPart>
          <LibraryPicker
            site={site}
            onChoose={(library, id) => {
              onChoose({
                from: "library",
                open: async () => {
                  const file = await openFromLibrary({ library, open: openFile }, id);
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
