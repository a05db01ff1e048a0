import { Button, makeStyles, Spinner, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons";
import { use, useState } from "react";
import { LazyPart } from "../loading/LazyPart";
import { remembered } from "../loading/remembered";
import type { Place } from "../navigation/place";
import { chapterOf } from "./chapterOf";
import type { HelpDrawerProps } from "./HelpDrawer";
import { helpTexts } from "./texts";

const helpDrawer = remembered(() => import("./HelpDrawer"));

const useStyles = makeStyles({
  help: { position: "relative" },
  // Fluent makes a button of one word as wide as one of three; on a narrow screen that is a line more.
  button: { minWidth: "auto" },
  // While it loads, and where it says why that failed. The drawer itself covers the screen.
  below: {
    position: "absolute",
    top: "100%",
    insetInlineEnd: 0,
    maxWidth: `min(24rem, calc(100vw - 2 * ${tokens.spacingHorizontalM}))`,
    width: "max-content",
    zIndex: 1,
  },
});

interface Opened {
  readonly at: Place;
  readonly chapter: string;
  readonly isOpen: boolean;
}

/** Shows what the guide says about the place where one is; at another place it is closed again. */
export function HelpButton({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const returnsFocus = useRestoreFocusTarget();
  const [asked, setAsked] = useState<Opened | null>(null);
  const opened = asked?.at === place ? asked : null;
  if (place.page === "guide") return null;
  return (
    <div className={styles.help}>
      <Button
        {...returnsFocus}
        className={styles.button}
        appearance="subtle"
        icon={<QuestionCircle20Regular />}
        aria-haspopup="dialog"
        onClick={() => {
          setAsked({ at: place, chapter: chapterOf(place), isOpen: true });
        }}
      >
        {helpTexts.help}
      </Button>
      {opened && (
        <div className={styles.below}>
          <LazyPart whileLoading={<Spinner size="tiny" aria-label={helpTexts.loading} />}>
            <LoadedDrawer
              place={place}
              chapter={opened.chapter}
              isOpen={opened.isOpen}
              onChapter={(chapter) => {
                setAsked({ ...opened, chapter });
              }}
              onClose={() => {
                setAsked({ ...opened, isOpen: false });
              }}
            />
          </LazyPart>
        </div>
      )}
    </div>
  );
}

/** Most people never ask for help, so it is no part of what everyone loads. */
function LoadedDrawer(props: HelpDrawerProps) {
  const { HelpDrawer } = use(helpDrawer());
  return <HelpDrawer {...props} />;
}
