import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { takeFocus } from "@/ui/focus/takeFocus";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { paneTexts } from "./texts";
import { usePaneStyles } from "./usePaneStyles";

interface MoreChoicesProps {
  readonly opensItself: boolean;
  readonly onOpensItself: (opens: boolean) => void;
  readonly onUnlink: () => void;
  readonly isBusy: boolean;
}

/** What one seldom needs of a linked document. */
export function MoreChoices({ opensItself, onOpensItself, onUnlink, isBusy }: MoreChoicesProps) {
  const styles = usePaneStyles();
  const [isAsking, setIsAsking] = useState(false);
  const [wasAsking, setWasAsking] = useState(false);
  const ask = (asks: boolean) => {
    setWasAsking(isAsking);
    setIsAsking(asks);
  };
  return (
    <section aria-labelledby="more" className={styles.part}>
      <SectionTitle id="more">{paneTexts.more}</SectionTitle>
      <Checkbox
        label={paneTexts.opensItself}
        checked={opensItself}
        onChange={(_, { checked }) => {
          onOpensItself(checked === true);
        }}
      />
      <SmallPrint>{paneTexts.unlinkExplained}</SmallPrint>
      {isAsking ? (
        <div className={styles.buttons}>
          <Button
            ref={takeFocus}
            onClick={() => {
              ask(false);
              onUnlink();
            }}
          >
            {paneTexts.unlinkSure}
          </Button>
          <Button
            onClick={() => {
              ask(false);
            }}
          >
            {paneTexts.cancel}
          </Button>
        </div>
      ) : (
        <Button
          ref={wasAsking ? takeFocus : null}
          disabledFocusable={isBusy}
          onClick={() => {
            ask(true);
          }}
        >
          {paneTexts.unlink}
        </Button>
      )}
    </section>
  );
}
