import { useCallback, useRef, useState } from "react";
import type { AutoOpening } from "@/ports/wordPane";

export interface AutoOpeningChoice {
  /** False where Word cannot do it: then there is nothing to choose. */
  readonly isThere: boolean;
  /** For when the document is linked. */
  readonly isWished: boolean;
  readonly wish: (opens: boolean) => void;
  /** As it stands in the document. */
  readonly isOn: boolean;
  readonly set: (opens: boolean) => Promise<void>;
  /** Who links a document for the first time has the pane open with it, unless they wished otherwise; unlinking ends it. */
  readonly follow: (isLinked: boolean) => void;
}

/** Whether Word opens this pane with this document. */
export function useAutoOpening(opening: AutoOpening | null): AutoOpeningChoice {
  const wished = useRef(true);
  const [isWished, setIsWished] = useState(true);
  const [isOn, setIsOn] = useState(() => opening?.isOn() ?? false);
  const set = useCallback(
    async (opens: boolean) => {
      await opening?.set(opens);
      setIsOn(opens);
    },
    [opening],
  );
  const follow = useCallback(
    (isLinked: boolean) => {
      const wanted = isLinked && wished.current;
      if (!opening || opening.isOn() === wanted) return;
      // A comfort, which holds nobody up: the box shows whether it came to be.
      set(wanted).catch(() => undefined);
    },
    [opening, set],
  );
  const wish = (opens: boolean) => {
    wished.current = opens;
    setIsWished(opens);
  };
  return { isThere: opening !== null, isWished, wish, isOn, set, follow };
}
