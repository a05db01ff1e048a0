import { use, useCallback, useSyncExternalStore } from "react";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { Account } from "@/ports/signIn";
import { useApp } from "./AppContext";

/** Suspends the part of the screen until it is there; null where the app is not connected with Microsoft 365. */
export function useMicrosoft365(): Microsoft365 | null {
  return use(useApp().microsoft365());
}

export function useAccount({ signIn }: Microsoft365): Account | null {
  const account = useSyncExternalStore(
    useCallback((listener) => signIn.subscribe(listener), [signIn]),
    // The same text as long as it is the same account.
    () => JSON.stringify(signIn.account()),
  );
  return JSON.parse(account) as Account | null;
}
