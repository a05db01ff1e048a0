import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { TabChoice } from "@/ports/host";
import { LineField } from "@/ui/text/LineField";
import { ChooseSite } from "./ChooseSite";
import { tabSetUpTexts } from "./texts";
import { useSetUpStyles } from "./useSetUpStyles";

interface FindSiteProps {
  /** The address that the tab had before. */
  readonly first: string;
  readonly onChoose: (tab: TabChoice | null) => void;
}

/** A site by the address that people copy from their browser. */
export function FindSite({ first, onChoose }: FindSiteProps) {
  const styles = useSetUpStyles();
  const [typed, setTyped] = useState(first);
  const [wanted, setWanted] = useState({ address: first, time: 0 });
  return (
    <>
      <form
        className={styles.part}
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(null);
          setWanted({ address: typed, time: wanted.time + 1 });
        }}
      >
        <div className={styles.narrow}>
          <LineField
            label={tabSetUpTexts.address}
            hint={tabSetUpTexts.addressHint}
            value={typed}
            onChange={setTyped}
          />
        </div>
        <Button type="submit">{tabSetUpTexts.find}</Button>
      </form>
      {wanted.address !== "" && (
        // Asked again, looked again: rights may have been given meanwhile.
        <ChooseSite key={wanted.time} address={wanted.address} onChoose={onChoose} />
      )}
    </>
  );
}
