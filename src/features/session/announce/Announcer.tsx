import { makeStyles } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from "react";

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
  readonly number: number;
}

/** What is said so soon after each other stands together: the one would take the other away before it was read. */
const togetherMs = 1000;

/**
 * Where is read aloud what happens in a meeting. It stands there from the beginning: a place that comes together with its
 * text is often not read. What a button did is told beside that button.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState<readonly Said[]>([]);
  const last = useRef({ at: -togetherMs, number: 0 });
  const announce = useCallback((text: string) => {
    const at = performance.now();
    const isTogether = at - last.current.at < togetherMs;
    const number = last.current.number + 1;
    last.current = { at, number };
    setSaid((before) => [...(isTogether ? before : []), { text, number }]);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-atomic={false} className={styles.region}>
        {said.map(({ text, number }) => (
          <p key={number}>{text}</p>
        ))}
      </div>
    </AnnounceContext>
  );
}
