import { makeStyles } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  // Out of sight and still read aloud: what it says can be seen elsewhere.
  region: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

type Announce = (text: string) => void;
const AnnounceContext = createContext<Announce>(() => undefined);

/** Says something to who listens to a screen reader. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

interface Said {
  readonly text: string;
  /** The same text twice is said twice. */
  readonly count: number;
}

/**
 * The one place of a meeting that is read aloud by itself. It stands there from the beginning: one that comes together with
 * its text is often not read.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState<Said>({ text: "", count: 0 });
  const announce = useCallback((text: string) => {
    setSaid(({ count }) => ({ text, count: count + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={styles.region}>
        <span key={said.count}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}
