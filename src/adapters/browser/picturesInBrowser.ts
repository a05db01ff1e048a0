import { AppError } from "@/ports/appError";
import type { Picture, Pictures } from "@/ports/pictures";
import { downloadFile } from "./downloadFile";

type DrawPng = (picture: Picture) => Promise<Blob>;

/** Pictures on the clipboard or in a file of this browser. The drawer is loaded when the first picture is asked for. */
export function picturesInBrowser(loadDrawer: () => Promise<DrawPng>): Pictures {
  const draw: DrawPng = async (picture) => (await loaded(loadDrawer))(picture);
  return {
    copy: async (picture) => {
      const png = draw(picture);
      try {
        // Safari only takes it from the click itself, so a promise of the picture and not the picture.
        await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
      } catch (error) {
        // A picture that could not be drawn is not the fault of the clipboard, and says so itself.
        await png;
        throw new AppError({ code: "clipboardRefused" }, error);
      }
    },
    save: async (picture, fileName) => {
      const png = await draw(picture);
      downloadFile({
        name: fileName,
        type: png.type,
        bytes: new Uint8Array(await png.arrayBuffer()),
      });
    },
  };
}

async function loaded(loadDrawer: () => Promise<DrawPng>): Promise<DrawPng> {
  try {
    return await loadDrawer();
  } catch (error) {
    throw new AppError({ code: "appPartMissing" }, error);
  }
}
