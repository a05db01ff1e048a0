import type { Fault } from "../fakes/graph/faults/fault";
import { openLiveRecords } from "@/usecases/keep-records/openLiveRecords";
import { SharedWork } from "@/usecases/replicate/sharedWork";
import { SiteCarrier } from "@/usecases/replicate/siteCarrier";
import { aSharedSite, type Device } from "./aSharedSite";
import { ManualBrowser } from "./manualBrowser";
import { answers, wholeWorkspace } from "./sharedWorkspace";

type SharedSite = Awaited<ReturnType<typeof aSharedSite>>;

/** A site in which somebody has put a workspace with one scan, one plan and sixty measures. */
export async function aFilledSite(): Promise<SharedSite> {
  const shared = await aSharedSite();
  const anna = shared.open("anna");
  await anna.replica.connect().takeIn(wholeWorkspace());
  await carrierOf(shared, anna).carry(Infinity);
  return shared;
}

function carrierOf({ appClock }: SharedSite, { parts }: Device): SiteCarrier {
  return new SiteCarrier(parts, appClock, () => undefined);
}

/** Requests until a device that has nothing yet shows the whole workspace, and how many records that are. */
export async function coldOpen(): Promise<{ readonly trips: number; readonly records: number }> {
  const shared = await aFilledSite();
  const bert = shared.open("bert");
  await carrierOf(shared, bert).carry(Infinity);
  return { trips: bert.sent.length, records: (await bert.replica.connect().load()).length };
}

/** Batches in which all answers of a scan go, given without a connection; and how many rows there are then. */
export async function answersAtOnce(): Promise<{ readonly batches: number; readonly rows: number }> {
  const shared = await aSharedSite();
  const anna = shared.open("anna");
  const carrier = carrierOf(shared, anna);
  await carrier.carry(Infinity);
  anna.sent.length = 0;
  await anna.replica.connect().takeIn(answers());
  await carrier.carry(Infinity);
  const batches = anna.sent.filter((line) => line.endsWith("/$batch")).length;
  return { batches, rows: shared.graph.staff().rows("Antwoorden").length };
}

/** Resource units per minute of a device on which nobody does anything, over an hour, as the device counts them and as Graph does. */
export async function unitsAtRest(): Promise<{ readonly counted: number; readonly charged: number }> {
  const shared = await aFilledSite();
  const bert = shared.open("bert");
  const browser = new ManualBrowser();
  const records = await openLiveRecords({
    store: bert.replica.connect(),
    clock: browser.clock,
    person: bert.parts.known.person,
  });
  const work = new SharedWork([bert.parts], {
    records,
    clock: browser.clock,
    room: browser.open(),
    isInMeeting: () => false,
    siteOf: () => bert.parts.known,
    join: async () => undefined,
    leave: async () => undefined,
  });
  work.start();
  await browser.pass(60_000);
  const [counted, charged] = [bert.client.spent, shared.graph.units()];
  const minutes = 60;
  await browser.pass(minutes * 60_000);
  return {
    counted: (bert.client.spent - counted) / minutes,
    charged: (shared.graph.units() - charged) / minutes,
  };
}

/** What Microsoft's Dev Proxy answers in place of Graph, at random: https://learn.microsoft.com/microsoft-cloud/dev/dev-proxy/technical-reference/graphrandomerrorplugin */
const statuses = [429, 500, 502, 503, 504] as const;

/** Saves a whole workspace while half of all requests fail. Gives the rounds that took, what is left, and rules broken. */
export async function savedInTrouble(seed: number) {
  const shared = await aSharedSite();
  const anna = shared.open("anna");
  const carrier = carrierOf(shared, anna);
  await anna.replica.connect().takeIn(wholeWorkspace());
  const random = randomFrom(seed);
  shared.graph.faults.chooseWith(({ url }): Fault | null => {
    if (random() < 0.5) return null;
    const status = statuses[Math.floor(random() * statuses.length)] ?? 429;
    const isBusy = status === 429 || status === 503;
    const retryAfter = isBusy ? ({ kind: "seconds", seconds: 5 } as const) : ({ kind: "absent" } as const);
    // The proxy answers in place of Graph. A part of a batch may have been done; of a batch that was done and then refused as
    // a whole nobody would hear how long its parts were told to wait.
    const isAfter = random() < 0.5 && !url.startsWith("/$batch");
    return { kind: "answer", status, retryAfter, moment: isAfter ? "after" : "before" };
  });
  let rounds = 0;
  do {
    rounds += 1;
    shared.clock.advance(30_000);
    await carrier.carry(Infinity);
  } while ((carrier.state.waiting > 0 || carrier.state.carrying.kind !== "done") && rounds < 500);
  return {
    rounds,
    waiting: carrier.state.waiting,
    rows: ["Werkruimtes", "Zelfscans", "Antwoorden", "Plannen van aanpak", "Maatregelen"].flatMap((list) =>
      shared.graph.staff().rows(list),
    ).length,
    problems: shared.graph.problems,
  };
}

/** The same numbers for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
