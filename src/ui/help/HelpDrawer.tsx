import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Spinner,
} from "@fluentui/react-components";
import { Dismiss24Regular } from "@fluentui/react-icons";
import { LazyPart } from "../loading/LazyPart";
import type { Place } from "../navigation/place";
import { PlaceLink } from "../navigation/PlaceLink";
import { chapterOf } from "./chapterOf";
import { HelpChapter } from "./HelpChapter";
import { helpTexts } from "./texts";

const useStyles = makeStyles({
  // Fluent allows the whole width of the window, of which a scrollbar may take a part.
  drawer: { maxWidth: "100%" },
  // Its own line above the footer is a background, which forced colours take away.
  footer: { "@media (forced-colors: active)": { borderTop: "1px solid CanvasText" } },
});

export interface HelpDrawerProps {
  readonly place: Place;
  readonly chapter: string;
  readonly isOpen: boolean;
  readonly onChapter: (chapter: string) => void;
  readonly onClose: () => void;
}

/** A chapter of the guide beside the screen that it is about. */
export function HelpDrawer({ place, chapter, isOpen, onChapter, onClose }: HelpDrawerProps) {
  const styles = useStyles();
  const workspace = "workspace" in place ? { workspace: place.workspace } : {};
  return (
    <OverlayDrawer
      position="end"
      size="medium"
      className={styles.drawer}
      open={isOpen}
      aria-label={helpTexts.help}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<Dismiss24Regular />}
              aria-label={helpTexts.close}
              onClick={onClose}
            />
          }
        >
          {helpTexts.help}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <LazyPart whileLoading={<Spinner label={helpTexts.loading} />}>
          <HelpChapter
            key={chapter}
            slug={chapter}
            takesFocus={chapter !== chapterOf(place)}
            onChapter={onChapter}
          />
        </LazyPart>
      </DrawerBody>
      <DrawerFooter className={styles.footer}>
        <PlaceLink to={{ page: "guide", chapter, ...workspace }}>{helpTexts.wholeGuide}</PlaceLink>
      </DrawerFooter>
    </OverlayDrawer>
  );
}
