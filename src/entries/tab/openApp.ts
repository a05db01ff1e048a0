import { downloadFile } from "@/adapters/browser/downloadFile";
import { guardLeaving } from "@/adapters/browser/leaveGuard";
import { onLeave } from "@/adapters/browser/onLeave";
import { onReturn } from "@/adapters/browser/onReturn";
import { picturesInBrowser } from "@/adapters/browser/picturesInBrowser";
import { randomIds } from "@/adapters/browser/randomIds";
import { sha256 } from "@/adapters/browser/sha256";
import { systemClock } from "@/adapters/browser/systemClock";
import { unsavedInLocalStorage } from "@/adapters/browser/unsavedInLocalStorage";
import { thisDevice } from "@/domain/record";
import { AppError } from "@/ports/appError";
import type { AppPorts } from "@/ports/appPorts";
import type { ContentProblems } from "@/ports/contentProblems";
import type { FoundHost } from "@/ports/host";
import { remembered } from "@/ui/loading/remembered";
import { knownFrameworks } from "@/usecases/knownFrameworks";
import { leaveBehind, takeOver } from "@/usecases/keep-records/handOver";
import { openLiveRecords } from "@/usecases/keep-records/openLiveRecords";
import { lazyPlanDocuments } from "./lazyPlanDocuments";
import { openContent } from "./openContent";
import { openSharing } from "./openSharing";
import { openStorage } from "./openStorage";

export interface OpenApp {
  readonly ports: AppPorts;
  readonly keepsNothing: boolean;
  readonly contentProblems: ContentProblems;
}

/** Composes the app: everything on this device first; what carries it further comes in behind it. */
export async function openApp(host: Promise<FoundHost>): Promise<OpenApp> {
  // Elsewhere the browser hides the keys and ids that the app is made with.
  if (!window.isSecureContext) throw new AppError({ code: "notSecure" });
  const [storage, { content, contentProblems }] = await Promise.all([openStorage(), openContent()]);
  const { store, keepsNothing } = storage;
  const [framework, answerScale] = await Promise.all([content.framework(), content.answerScale()]);
  const records = await openLiveRecords({ store, clock: systemClock, person: thisDevice });
  if (!keepsNothing) {
    const unsaved = unsavedInLocalStorage(randomIds.next());
    takeOver(records, unsaved);
    onLeave(() => {
      leaveBehind(records, unsaved);
    });
    onReturn(() => {
      unsaved.leave([]);
    });
  }
  guardLeaving(
    () => records.saving().kind !== "saved" || (keepsNothing && records.all("workspace").length > 0),
  );
  onReturn(() => {
    // What cannot be read now is read at the next return; writing reports its own failures.
    records.refresh().catch(() => undefined);
  });
  const shared = await openSharing(storage, records, host);
  const basic = { records, clock: systemClock, checksum: sha256, download: downloadFile };
  return {
    keepsNothing,
    contentProblems,
    ports: {
      ...basic,
      ids: randomIds,
      frameworks: knownFrameworks(framework),
      answerScale,
      content,
      planDocuments: lazyPlanDocuments,
      takeAlong: remembered(async () => (await import("./openTakeAlong")).openTakeAlong(basic)),
      meetings: remembered(async () => {
        const { openMeetings } = await import("./openMeeting");
        return openMeetings((workspace) => shared.sharing.siteOf(workspace)?.known);
      }),
      invitations: remembered(async () => (await import("./openInvitations")).openInvitations()),
      ...shared,
      host,
      pictures: picturesInBrowser(async () => (await import("@/adapters/browser/picturePng")).picturePng),
      print: () => {
        window.print();
      },
    },
  };
}
