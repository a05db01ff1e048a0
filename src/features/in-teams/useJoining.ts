import { useCallback, useEffect, useState } from "react";
import { AppError } from "@/ports/appError";
import { useApp } from "@/ui/app/AppContext";

export type Joining =
  | { readonly kind: "busy" }
  | { readonly kind: "notConnected" }
  | { readonly kind: "signInNeeded"; readonly failure: unknown }
  | { readonly kind: "noAccess" }
  | { readonly kind: "failed"; readonly failure: unknown };

/** Starts to work with the site of a tab, as whoever the host signs in. When it succeeds the app starts anew. */
export function useJoining(address: string): {
  readonly joining: Joining;
  readonly tryAgain: () => void;
  /** To be called in answer to a click: it may open a window. */
  readonly signIn: () => void;
} {
  const { microsoft365, sharing } = useApp();
  const [joining, setJoining] = useState<Joining>({ kind: "busy" });
  const join = useCallback(
    async (mayAsk: boolean): Promise<Joining> => {
      const service = await microsoft365();
      if (!service) return { kind: "notConnected" };
      const account = mayAsk ? await service.signIn.signIn() : await service.signIn.resume();
      if (!account) return { kind: "signInNeeded", failure: null };
      const site = await service.findSite(address);
      await sharing.join({ tenant: account.tenant, person: account.person, site }, null);
      return { kind: "busy" };
    },
    [address, microsoft365, sharing],
  );
  const start = useCallback(
    (mayAsk: boolean) => {
      setJoining({ kind: "busy" });
      join(mayAsk).then(setJoining, (failure: unknown) => {
        setJoining(joiningAfter(failure));
      });
    },
    [join],
  );
  useEffect(() => {
    start(false);
  }, [start]);
  return {
    joining,
    tryAgain: () => {
      start(false);
    },
    signIn: () => {
      start(true);
    },
  };
}

const canSignIn: readonly unknown[] = ["signInNeeded", "signInBlocked", "signInCancelled"];
const lacksRights: readonly unknown[] = ["siteUnknown", "rightMissing"];

function joiningAfter(failure: unknown): Joining {
  const code = failure instanceof AppError ? failure.detail.code : null;
  if (canSignIn.includes(code)) {
    return { kind: "signInNeeded", failure: code === "signInNeeded" ? null : failure };
  }
  return lacksRights.includes(code) ? { kind: "noAccess" } : { kind: "failed", failure };
}
