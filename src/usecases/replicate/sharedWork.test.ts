import { aSharingBrowser } from "../../../test/replication/aSharingBrowser";
import type { ManualWindow } from "../../../test/replication/manualBrowser";
import { askedKinds } from "@/domain/workspace/records";
import type { SharedWork } from "./sharedWork";

const minute = 60_000;

const stateIn = ({ work }: { readonly work: SharedWork }) => work.sites()[0]?.carrying.kind;

test("a window that opens reads all lists, and at rest none for five minutes", async () => {
  const { browser, seen, open } = await aSharingBrowser();
  await open();
  await browser.pass(4 * minute);
  expect(seen.reads).toEqual([askedKinds]);
  await browser.pass(2 * minute);
  expect(seen.reads).toEqual([askedKinds, askedKinds]);
});

test("a beacon that moved has its own list read, and no other", async () => {
  const { browser, seen, trouble, open } = await aSharingBrowser();
  await open();
  await browser.pass(0);
  trouble.moved.push("measure");
  await browser.pass(minute);
  expect(seen.reads).toEqual([askedKinds, ["measure"]]);
});

test("a change of ours goes within seconds, once for all that was typed, and lights our beacon", async () => {
  const { browser, seen, open } = await aSharingBrowser();
  const { write: type } = await open();
  await browser.pass(0);
  type("Een");
  await browser.pass(500);
  type("Een tekst");
  expect(seen.pushes).toBe(0);
  await browser.pass(3_000);
  expect(seen).toMatchObject({ pushes: 1, lit: ["measure"] });
});

test("a step in a session goes at once, and from then on one looks every few seconds instead of reading everything", async () => {
  const { browser, seen, open } = await aSharingBrowser();
  const { write: type, startSession: start } = await open();
  await browser.pass(0);
  type("Een tekst");
  start();
  await browser.pass(0);
  expect(seen).toMatchObject({ pushes: 1, lit: ["measure", "session"] });
  const before = seen.looks;
  await browser.pass(30 * minute);
  expect((seen.looks - before) / 30).toBeGreaterThan(12);
  expect(seen.reads.filter((kinds) => kinds.length === askedKinds.length)).toHaveLength(1);
});

test("what could not be told to the others is told the next time", async () => {
  const { browser, seen, trouble, open } = await aSharingBrowser();
  const { write: type } = await open();
  trouble.isUnlit = true;
  type("Een tekst");
  await browser.pass(3_000);
  expect(seen).toMatchObject({ pushes: 1, lit: [] });
  trouble.isUnlit = false;
  await browser.pass(minute);
  expect(seen).toMatchObject({ pushes: 1, lit: ["measure"] });
});

test("who knows that something must come has it looked for at once, in whichever window, but not without a connection", async () => {
  const { browser, seen, trouble, open } = await aSharingBrowser();
  await open();
  const second = await open();
  await browser.pass(0);
  second.work.lookNow();
  await browser.pass(0);
  expect(seen).toMatchObject({ looks: 2, reads: [askedKinds] });
  trouble.isOffline = true;
  await browser.pass(minute);
  const tried = browser.sleeps.length;
  second.work.lookNow();
  await browser.pass(0);
  expect(browser.sleeps).toHaveLength(tried);
});

test("without a connection the pauses grow, to five minutes at most, and typing does not shorten them", async () => {
  const { browser, trouble, open } = await aSharingBrowser();
  trouble.isOffline = true;
  const { write: type } = await open();
  for (let step = 0; step < 30; step += 1) {
    type(`Tekst ${step}`);
    await browser.pass(minute);
  }
  expect(browser.sleeps.slice(0, 6)).toEqual([30_000, 60_000, 120_000, 240_000, 300_000, 300_000]);
});

test("as soon as there is a network again what waited goes", async () => {
  const { browser, seen, trouble, open } = await aSharingBrowser();
  trouble.isOffline = true;
  const window = await open();
  window.write("Een tekst");
  await browser.pass(10 * minute);
  expect([stateIn(window), window.work.sites()[0]?.waiting]).toEqual(["waiting", 1]);
  trouble.isOffline = false;
  window.room.wakeUp();
  await browser.pass(0);
  expect([stateIn(window), window.work.sites()[0]?.waiting, seen.pushes]).toEqual(["done", 0, 1]);
});

test("of all windows one carries, and the others know how that goes", async () => {
  const { browser, seen, open } = await aSharingBrowser();
  const windows = [await open(), await open(), await open()];
  await browser.pass(minute);
  expect(seen.reads).toEqual([askedKinds]);
  expect(windows.map(stateIn)).toEqual(["done", "done", "done"]);
  windows[2]?.work.carryNow();
  await browser.pass(0);
  expect(seen.reads).toHaveLength(2);
});

test("a window that is hidden sends what waits and lets another carry; when all are hidden nothing is asked", async () => {
  const { browser, seen, open } = await aSharingBrowser();
  const [first, second] = [await open(), await open()];
  const hide = ({ room }: { readonly room: ManualWindow }) => {
    room.show(false);
  };
  await browser.pass(0);
  first.write("Een tekst");
  await browser.pass(0);
  hide(first);
  await browser.pass(0);
  expect(seen.pushes).toBe(1);
  const before = seen.reads.length;
  await browser.pass(6 * minute);
  expect(seen.reads.length).toBeGreaterThan(before);
  hide(second);
  await browser.pass(0);
  const silent = seen.reads.length;
  await browser.pass(60 * minute);
  expect(seen.reads).toHaveLength(silent);
  first.room.show(true);
  await browser.pass(0);
  expect(seen.reads.length).toBeGreaterThan(silent);
});
