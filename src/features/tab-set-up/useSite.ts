import { useCallback, useEffect, useState } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import { AppError } from "@/ports/appError";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { SetUpStep, SharedSite } from "@/ports/sharedSite";
import type { Account } from "@/ports/signIn";
import { useApp } from "@/ui/app/AppContext";

interface Found {
  readonly microsoft365: Microsoft365;
  readonly account: Account;
  readonly site: SharedSite;
}

export type LookedAt =
  | { readonly kind: "busy" }
  | { readonly kind: "notConnected" }
  | { readonly kind: "signInNeeded" }
  /** The lists of the app are not there, or not all. */
  | ({ readonly kind: "toDo"; readonly steps: readonly SetUpStep[] } & Found)
  | ({ readonly kind: "ready"; readonly workspaces: readonly Workspace[] } & Found)
  | { readonly kind: "failed"; readonly failure: unknown };

/** Looks whether one may work in a site, whether the lists are there, and which workspaces. Changes nothing. */
export function useSite(address: string): {
  readonly looked: LookedAt;
  /** Looks again; may ask to sign in when it is in answer to a click. */
  readonly look: (mayAsk: boolean) => void;
} {
  const { microsoft365 } = useApp();
  const [looked, setLooked] = useState<LookedAt>({ kind: "busy" });
  const look = useCallback(
    (mayAsk: boolean) => {
      setLooked({ kind: "busy" });
      lookAt(microsoft365, address, mayAsk).then(setLooked, (failure: unknown) => {
        setLooked(isSignInNeeded(failure) ? { kind: "signInNeeded" } : { kind: "failed", failure });
      });
    },
    [address, microsoft365],
  );
  useEffect(() => {
    look(false);
  }, [look]);
  return { looked, look };
}

async function lookAt(
  service: () => Promise<Microsoft365 | null>,
  address: string,
  mayAsk: boolean,
): Promise<LookedAt> {
  const microsoft365 = await service();
  if (!microsoft365) return { kind: "notConnected" };
  const { signIn, findSite, setUp, workspacesIn } = microsoft365;
  const account = mayAsk ? await signIn.signIn() : await signIn.resume();
  if (!account) return { kind: "signInNeeded" };
  const site = await findSite(address);
  const steps = await setUp.look(site.id);
  const found = { microsoft365, account, site };
  if (steps.length > 0) return { kind: "toDo", steps, ...found };
  return { kind: "ready", workspaces: await workspacesIn(site.id), ...found };
}

function isSignInNeeded(failure: unknown): boolean {
  return failure instanceof AppError && failure.detail.code === "signInNeeded";
}
