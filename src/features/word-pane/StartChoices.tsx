import { Button } from "@fluentui/react-components";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { paneTexts } from "./texts";
import { usePaneStyles } from "./usePaneStyles";

interface StartChoicesProps {
  /** False where something else is the first thing to do. */
  readonly isFirst: boolean;
  readonly isOnWeb: boolean;
  readonly isBusy: boolean;
  readonly onInsert: () => void;
  readonly onNewDocument: () => void;
}

/** What one can do with a document that is not linked yet, beside linking the tables that are in it. */
export function StartChoices({ isFirst, isOnWeb, isBusy, onInsert, onNewDocument }: StartChoicesProps) {
  const styles = usePaneStyles();
  return (
    <section aria-labelledby="start" className={styles.part}>
      <SectionTitle id="start">{paneTexts.startTitle}</SectionTitle>
      <Button appearance={isFirst ? "primary" : "secondary"} disabledFocusable={isBusy} onClick={onInsert}>
        {paneTexts.insert}
      </Button>
      {isOnWeb && <SmallPrint>{paneTexts.insertOnWeb}</SmallPrint>}
      <Button disabledFocusable={isBusy} onClick={onNewDocument}>
        {paneTexts.newDocument}
      </Button>
    </section>
  );
}
