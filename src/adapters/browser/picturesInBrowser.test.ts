import { AppError } from "@/ports/appError";
import type { Picture } from "@/ports/pictures";
import { picturesInBrowser } from "./picturesInBrowser";

const picture = {} as Picture;
const png = new Blob(["png"], { type: "image/png" });
const failure = new AppError({ code: "pictureFailed", reason: "geen canvas" });

/** A browser in which the clipboard takes what it is given, or says no. */
function withClipboard(write: (items: readonly FakeItem[]) => Promise<void>): void {
  Object.assign(globalThis, { ClipboardItem: FakeItem });
  Object.defineProperty(globalThis, "navigator", { value: { clipboard: { write } }, configurable: true });
}

class FakeItem {
  constructor(readonly parts: Readonly<Record<string, Promise<Blob>>>) {}
}

test("a picture goes to the clipboard as a promise of a PNG", async () => {
  const taken: (Blob | undefined)[] = [];
  withClipboard(async ([item]) => {
    taken.push(await item?.parts["image/png"]);
  });
  await picturesInBrowser(async () => async () => png).copy(picture);
  expect(taken).toEqual([png]);
});

test("a clipboard that refuses is told as such", async () => {
  withClipboard(async () => {
    throw new Error("NotAllowedError");
  });
  await expect(picturesInBrowser(async () => async () => png).copy(picture)).rejects.toMatchObject({
    detail: { code: "clipboardRefused" },
  });
});

test("a picture that cannot be drawn is not blamed on the clipboard", async () => {
  withClipboard(async ([item]) => {
    await item?.parts["image/png"];
  });
  const pictures = picturesInBrowser(async () => async () => {
    throw failure;
  });
  await expect(pictures.copy(picture)).rejects.toBe(failure);
});

test("without the part of the app that draws, nothing is drawn", async () => {
  const pictures = picturesInBrowser(async () => {
    throw new Error("ChunkLoadError");
  });
  await expect(pictures.save(picture, "uitkomsten.png")).rejects.toMatchObject({
    detail: { code: "appPartMissing" },
  });
});
