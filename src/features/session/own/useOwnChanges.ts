import { useReducer } from "react";

/** What one changed in one's own input here, and what came in of it from elsewhere. Both render the meeting anew. */
export interface OwnChanges {
  /** Another number after each change of the user. */
  readonly changes: number;
  readonly changed: () => void;
  readonly arrived: () => void;
}

export function useOwnChanges(): OwnChanges {
  const [changes, changed] = useReducer(oneMore, 0);
  const [, arrived] = useReducer(oneMore, 0);
  return { changes, changed, arrived };
}

function oneMore(count: number): number {
  return count + 1;
}
