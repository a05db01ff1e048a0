import { aWorkspace } from "../../../test/fixtures/builders";
import { aDisk, tiedFilesOn } from "../../../test/fixtures/disk";
import { aWindow, id, workspace } from "../../../test/fixtures/windowWithFile";
import type { WorkspaceId } from "@/domain/record";
import { AppError } from "@/ports/appError";

const otherId = "88888888-8888-4888-8888-888888888888" as WorkspaceId;

test.each<[string, (text: string) => string, string]>([
  ["was cut off", (text) => text.slice(0, -40), "damaged"],
  ["was changed by hand", (text) => text.replace(workspace.name, "Een andere naam"), "damaged"],
  ["was made by a newer app", (text) => text.replace('"version": 1', '"version": 99'), "newer"],
])("[BW11] [BW12] a tied file that %s is not brought in and not written over", async (_, spoil, kind) => {
  const { disk, write } = aDisk();
  const { keeping, live } = await aWindow(tiedFilesOn({ disk, write }));
  await keeping.choose(id, "new");
  await keeping.untie(id);
  const spoilt = spoil(disk.text);
  expect(spoilt).not.toBe(disk.text);
  write(spoilt);
  const before = live.all("measure");
  await keeping.choose(id, "existing");
  expect(await keeping.merge(id)).toMatchObject({ kind });
  expect(keeping.stateOf(id)).toMatchObject({ kind: "changedElsewhere" });
  expect(disk.text).toBe(spoilt);
  expect(live.all("measure")).toBe(before);
});

test("[BW11] the file of another workspace is not brought in, whoever chose it", async () => {
  const { disk, write } = aDisk();
  const files = tiedFilesOn({ disk, write });
  const other = aWorkspace({ id: otherId, workspace: otherId, name: "Gemeente Utrecht" });
  const { keeping, live } = await aWindow(files);
  await live.takeIn([{ kind: "workspace", record: other }]);
  await keeping.choose(otherId, "new");
  const theirs = disk.text;
  expect(theirs).toContain("Gemeente Utrecht");
  await keeping.choose(id, "existing");
  expect(await keeping.merge(id)).toEqual({ kind: "otherWorkspace" });
  expect(disk.text).toBe(theirs);
});

test("[BW12] when what is in the file cannot be stored, the file stays as it is and merging can be tried again", async () => {
  const { disk, write } = aDisk();
  const { keeping, live } = await aWindow(tiedFilesOn({ disk, write }));
  await keeping.choose(id, "new");
  const elsewhere = await aWindow(tiedFilesOn({ disk, write }));
  elsewhere.retitle("Van een collega");
  await elsewhere.keeping.choose(id, "existing");
  await elsewhere.keeping.merge(id);
  const theirs = disk.text;
  const full = new AppError({ code: "storageFull" });
  jest.spyOn(live, "takeIn").mockRejectedValueOnce(full);
  await expect(keeping.merge(id)).rejects.toBe(full);
  expect(disk.text).toBe(theirs);
  expect(await keeping.merge(id)).toMatchObject({ kind: "merged" });
  expect(live.all("measure")).toMatchObject([{ title: "Van een collega" }]);
});
