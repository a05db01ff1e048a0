import { downloadFile } from "@/adapters/browser/downloadFile";
import { guardLeaving } from "@/adapters/browser/leaveGuard";
import { onReturn } from "@/adapters/browser/onReturn";
import { randomIds } from "@/adapters/browser/randomIds";
import { systemClock } from "@/adapters/browser/systemClock";
import { bundledContent } from "@/adapters/content/bundledContent";
import { thisDevice } from "@/domain/record";
import type { AppPorts } from "@/ports/appPorts";
import { openLiveRecords } from "@/usecases/keep-records/openLiveRecords";
import { lazyPlanDocuments } from "./lazyPlanDocuments";
import { openStorage } from "./openStorage";

export interface OpenApp {
  readonly ports: AppPorts;
  readonly keepsNothing: boolean;
}

/** Composes the app for a plain browser: everything on this device, no sign-in. */
export async function openApp(): Promise<OpenApp> {
  const [{ store, keepsNothing }, framework, answerScale] = await Promise.all([
    openStorage(),
    bundledContent.framework(),
    bundledContent.answerScale(),
  ]);
  const records = await openLiveRecords({ store, clock: systemClock, person: thisDevice });
  guardLeaving(
    () => records.saving().kind !== "saved" || (keepsNothing && records.all("workspace").length > 0),
  );
  onReturn(() => {
    // What cannot be read now is read at the next return; writing reports its own failures.
    records.refresh().catch(() => undefined);
  });
  return {
    keepsNothing,
    ports: {
      records,
      clock: systemClock,
      ids: randomIds,
      framework,
      answerScale,
      content: bundledContent,
      planDocuments: lazyPlanDocuments,
      download: downloadFile,
    },
  };
}
