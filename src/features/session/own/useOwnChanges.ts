import { useReducer } from "react";

/** What one changed in one's own input here, and what came in of it from elsewhere: as counts, for those that must know. */
export interface OwnChanges {
  readonly changes: number;
  readonly arrivals: number;
  readonly changed: () => void;
  readonly arrived: () => void;
}

export function useOwnChanges(): OwnChanges {
  const [changes, changed] = useReducer(oneMore, 0);
  const [arrivals, arrived] = useReducer(oneMore, 0);
  return { changes, arrivals, changed, arrived };
}

function oneMore(count: number): number {
  return count + 1;
}
