import { MemoryReplica } from "./memoryReplica";
import type { PersonId } from "@/domain/record";
import type { SeatId } from "@/domain/session/seat";
import { fieldsOf } from "@/domain/workspace/recordChange";
import type { AskedKind } from "@/domain/workspace/records";
import { AppError } from "@/ports/appError";
import type { SharedPlace } from "@/ports/remote";
import type { KnownSite } from "@/ports/sharing";
import type { SharedSite } from "@/ports/sharedSite";
import type { TenantId } from "@/ports/signIn";
import { openLiveRecords } from "@/usecases/keep-records/openLiveRecords";
import { aMeasure, anAssessment } from "../fixtures/builders";
import { ManualBrowser } from "./manualBrowser";
import { startSession } from "@/usecases/session/startSession";
import { SharedWork } from "@/usecases/replicate/sharedWork";

const person = "anna" as PersonId;
const known: KnownSite = {
  tenant: "tenant" as TenantId,
  person,
  site: { id: "site", name: "Veiligheid", url: "https://voorbeeld.sharepoint.com" } as SharedSite,
};

/** A browser whose windows share one site; `place` answers for it. */
export async function aSharingBrowser() {
  const browser = new ManualBrowser();
  let made = 0;
  const ids = { next: () => `id-${(made += 1)}` };
  const replica = new MemoryReplica({ clock: browser.clock, ids, person });
  const seen = { looks: 0, reads: [] as (readonly AskedKind[])[], pushes: 0, lit: [] as string[] };
  const trouble = { isOffline: false, isUnlit: false, moved: [] as AskedKind[] };
  const place: SharedPlace = {
    remote: {
      pull: async (requests) => {
        seen.reads.push(requests.map(({ kind }) => kind));
        return requests.map(({ kind }) => ({
          kind: "page",
          recordKind: kind,
          rows: [],
          next: "1",
          isMore: false,
        }));
      },
      push: async (edits) => {
        seen.pushes += 1;
        return edits.map((_, index) => ({
          kind: "written",
          handle: { item: String(index), eTag: "", revision: seen.pushes },
        }));
      },
    },
    beacons: {
      people: () => [],
      look: async () => {
        seen.looks += 1;
        if (trouble.isOffline) throw new AppError({ code: "remoteUnreachable" });
        return trouble.moved.splice(0);
      },
      light: async (kinds) => {
        if (trouble.isUnlit) throw new AppError({ code: "remoteUnreachable" });
        seen.lit.push(...kinds);
      },
    },
  };
  const open = async () => {
    const room = browser.open();
    const records = await openLiveRecords({ store: replica.connect(), clock: browser.clock, person });
    const work = new SharedWork([{ known, replica, connect: async () => place }], {
      records,
      clock: browser.clock,
      room,
      isInMeeting: () => false,
      siteOf: () => known,
      join: async () => undefined,
      leave: async () => undefined,
    });
    work.start();
    return {
      room,
      work,
      write: (title: string) => {
        write(records, title);
      },
      startSession: () => {
        const chair = "seat" as SeatId;
        startSession({ records, ids }, anAssessment(), { title: "Overleg", bookedMinutes: null, chair });
      },
    };
  };
  return { browser, seen, trouble, open };
}

function write(records: Awaited<ReturnType<typeof openLiveRecords>>, title: string): void {
  const measure = aMeasure();
  records.change([
    {
      kind: "measure",
      id: measure.id,
      workspace: measure.workspace,
      fields: { title },
      initial: fieldsOf("measure", measure),
    },
  ]);
}
