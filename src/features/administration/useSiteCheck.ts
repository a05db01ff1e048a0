import { useState } from "react";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { SetUpStep, SharedSite } from "@/ports/sharedSite";
import type { SiteCheckResult } from "@/ports/siteCheck";

export interface CheckedSite {
  readonly site: SharedSite;
  readonly results: readonly SiteCheckResult[];
  /** What can be repaired. */
  readonly steps: readonly SetUpStep[];
}

type Activity =
  | { readonly kind: "idle" }
  | { readonly kind: "checking" }
  | { readonly kind: "repairing"; readonly done: number; readonly all: number }
  | { readonly kind: "failed"; readonly failure: unknown };

/** Checking a site and repairing it, one at a time. */
export function useSiteCheck({ findSite, check, setUp }: Microsoft365) {
  const [activity, setActivity] = useState<Activity>({ kind: "idle" });
  const [checked, setChecked] = useState<CheckedSite | null>(null);
  const isBusy = activity.kind === "checking" || activity.kind === "repairing";

  const run = (work: () => Promise<void>) => {
    if (isBusy) return;
    setActivity({ kind: "checking" });
    work().then(
      () => {
        setActivity({ kind: "idle" });
      },
      (failure: unknown) => {
        setActivity({ kind: "failed", failure });
      },
    );
  };
  const look = async (site: SharedSite) => {
    setActivity({ kind: "checking" });
    const results = await check.run(site.id, () => undefined);
    const lacks = results.some(
      ({ id, kind }) => kind === "notOk" && ["lists", "columns", "indexes", "uniqueKey"].includes(id),
    );
    setChecked({ site, results, steps: [] });
    if (lacks) setChecked({ site, results, steps: await setUp.look(site.id) });
  };
  return {
    activity,
    checked,
    isBusy,
    checkSite: (address: string) => {
      run(async () => {
        setChecked(null);
        await look(await findSite(address));
      });
    },
    repair: ({ site, steps }: CheckedSite) => {
      run(async () => {
        let done = 0;
        setActivity({ kind: "repairing", done, all: steps.length });
        await setUp.carryOut(site.id, () => {
          done += 1;
          setActivity({ kind: "repairing", done, all: steps.length });
        });
        await look(site);
      });
    },
  };
}
