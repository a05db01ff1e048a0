import { aMeasure } from "../../../test/fixtures/builders";
import { aDisk, tiedFilesOn } from "../../../test/fixtures/disk";
import { aWhile, aWindow, eventually, id } from "../../../test/fixtures/windowWithFile";
import { MemoryDatabase } from "@/adapters/memory/memoryStore";
import type { Instant } from "@/domain/record";
import type { FileTroubleKind } from "@/ports/tiedFiles";

const later = "2026-11-30T12:00:00.000Z" as Instant;

test("a file that is chosen gets the workspace, and after that every change", async () => {
  const { disk, write } = aDisk();
  const { keeping, retitle, backups } = await aWindow(tiedFilesOn({ disk, write }));
  expect(keeping.stateOf(id)).toEqual({ kind: "untied" });
  await keeping.choose(id, "new");
  expect(keeping.stateOf(id)).toMatchObject({ kind: "saved", name: "zeist.json" });
  expect(disk.text).toContain("Opdracht op papier");
  retitle("Nieuw");
  await eventually(() => {
    expect(disk.text).toContain('"title": "Nieuw"');
    expect(backups.keep).toHaveBeenCalledTimes(2);
  });
});

test("what did not change is not written again, by this window or another", async () => {
  const disk = aDisk();
  const files = tiedFilesOn(disk);
  const database = new MemoryDatabase();
  const [here, there] = [await aWindow(files, database), await aWindow(files, database)];
  await here.keeping.choose(id, "new");
  await there.keeping.resume(id);
  expect(there.keeping.stateOf(id)).toMatchObject({ kind: "saved" });
  const before = here.keeping.stateOf(id);
  here.retitle("Nieuw");
  await eventually(() => {
    expect(here.keeping.stateOf(id)).not.toEqual(before);
    expect(here.keeping.stateOf(id)).toMatchObject({ kind: "saved" });
    expect(there.keeping.stateOf(id)).toEqual(here.keeping.stateOf(id));
  });
  await aWhile();
  expect(disk.disk.writes).toBe(2);
});

test("[BW11] what something else wrote is left alone, until it is brought in", async () => {
  const { disk, write } = aDisk();
  const { keeping, retitle, live, download } = await aWindow(tiedFilesOn({ disk, write }));
  await keeping.choose(id, "new");

  const elsewhere = await aWindow(tiedFilesOn({ disk, write }));
  await elsewhere.live.takeIn([
    { kind: "measure", record: aMeasure({ title: "Van een collega", updatedAt: later }) },
  ]);
  await elsewhere.keeping.choose(id, "existing");
  await elsewhere.keeping.merge(id);
  const theirs = disk.text;
  expect(theirs).toContain("Van een collega");

  retitle("Van mij");
  await eventually(() => {
    expect(keeping.stateOf(id)).toEqual({ kind: "changedElsewhere", name: "zeist.json" });
  });
  expect(disk.text).toBe(theirs);

  expect(await keeping.merge(id)).toMatchObject({ kind: "merged", copyName: expect.any(String) as string });
  expect(download).toHaveBeenCalledTimes(1);
  expect(live.all("measure")).toMatchObject([{ title: "Van een collega" }]);
  expect(keeping.stateOf(id)).toMatchObject({ kind: "saved" });
  retitle("Daarna van mij");
  await eventually(() => {
    expect(disk.text).toContain("Daarna van mij");
  });
});

test("[BW11] a file with something in it is not written over when it is tied", async () => {
  const { disk, write } = aDisk();
  const { keeping } = await aWindow(tiedFilesOn({ disk, write }));
  write("Een brief aan de raad");
  await keeping.choose(id, "existing");
  expect(keeping.stateOf(id)).toMatchObject({ kind: "changedElsewhere" });
  expect(await keeping.merge(id)).toEqual({ kind: "foreign" });
  expect(disk.text).toBe("Een brief aan de raad");
});

test("a disk that only gives the file another date has changed nothing", async () => {
  const { disk, write } = aDisk();
  const { keeping, retitle } = await aWindow(tiedFilesOn({ disk, write }));
  await keeping.choose(id, "new");
  disk.modifiedAt += 1000;
  retitle("Nieuw");
  await eventually(() => {
    expect(disk.text).toContain('"title": "Nieuw"');
    expect(keeping.stateOf(id)).toMatchObject({ kind: "saved" });
  });
});

test("when the browser has forgotten that it may write, it waits until the user says so again", async () => {
  const { disk, write } = aDisk();
  const { keeping, retitle } = await aWindow(tiedFilesOn({ disk, write }));
  await keeping.choose(id, "new");
  disk.isAllowed = false;
  retitle("Nieuw");
  await eventually(() => {
    expect(keeping.stateOf(id)).toEqual({ kind: "paused", name: "zeist.json" });
  });
  expect(disk.text).not.toContain('"title": "Nieuw"');
  await keeping.resume(id);
  expect(keeping.stateOf(id)).toMatchObject({ kind: "saved" });
  expect(disk.text).toContain('"title": "Nieuw"');
});

test.each<[FileTroubleKind]>([["gone"], ["busy"], ["full"]])(
  "a file that is %s is said to be so, and is written once it can be",
  async (trouble) => {
    const { disk, write } = aDisk();
    const { keeping, retitle } = await aWindow(tiedFilesOn({ disk, write }));
    await keeping.choose(id, "new");
    disk.trouble = trouble;
    retitle("Nieuw");
    await eventually(() => {
      expect(keeping.stateOf(id)).toEqual({ kind: "failed", name: "zeist.json", trouble });
    });
    disk.trouble = null;
    retitle("Nieuwer");
    await eventually(() => {
      expect(disk.text).toContain('"title": "Nieuwer"');
      expect(keeping.stateOf(id)).toMatchObject({ kind: "saved" });
    });
  },
);

test("a file that is let go is written no more", async () => {
  const { disk, write } = aDisk();
  const { keeping, retitle } = await aWindow(tiedFilesOn({ disk, write }));
  await keeping.choose(id, "new");
  await keeping.untie(id);
  expect(keeping.stateOf(id)).toEqual({ kind: "untied" });
  retitle("Nieuw");
  await aWhile();
  expect(disk.writes).toBe(1);
});
