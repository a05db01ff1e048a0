// Office.js comes from Microsoft's address by a script tag, on this page alone; licence and rules of the Marketplace ask so.
// https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn
import { AppError } from "@/ports/appError";
import type { ChecksumOf } from "@/ports/checksum";
import type { WordHost } from "@/ports/wordDocument";
import type { WordPaneStart } from "@/ports/wordPane";
import { officeAppearance } from "./officeAppearance";
import { openWordDocument } from "./openWordDocument";

const neededSet = "1.4";
const knownSets = ["1.9", "1.8", "1.7", "1.6", "1.5", "1.4", "1.3", "1.2", "1.1"];
const openFlag = "Office.AutoShowTaskpaneWithDocument";

/** Throws AppError "appPartMissing" when Office.js did not arrive. */
export async function startOffice(checksum: ChecksumOf): Promise<WordPaneStart> {
  if (typeof Office === "undefined") throw new AppError({ code: "appPartMissing" });
  const { host } = await Office.onReady();
  // Typed as always there, but null in a browser: https://learn.microsoft.com/office/dev/add-ins/develop/initialize-add-in
  if (String(host) !== "Word") return { kind: "notInWord" };
  const { requirements, document } = Office.context;
  const apiSet = knownSets.find((set) => requirements.isSetSupported("WordApi", set)) ?? "1.0";
  if (!requirements.isSetSupported("WordApi", neededSet)) return { kind: "wordTooOld", apiSet };
  return {
    kind: "inWord",
    host: {
      document: openWordDocument({
        run: (batch) => Word.run(batch),
        host: { platform: platformOf(String(Office.context.platform)), apiSet },
        place: async () => placeOf(document.url, checksum),
      }),
      appearance: officeAppearance(),
      opensItself: () => document.settings.get(openFlag) === true,
      // Once, and not with each change: a co-author's pane starts anew when settings change (OfficeDev/office-js#4354).
      setOpensItself: (opens) => {
        if (opens) document.settings.set(openFlag, true);
        else document.settings.remove(openFlag);
        return saved(document.settings);
      },
    },
  };
}

function platformOf(platform: string): WordHost["platform"] {
  switch (platform) {
    case "PC":
      return "windows";
    case "Mac":
      return "mac";
    case "OfficeOnline":
      return "web";
    case "iOS":
      return "ipad";
    default:
      return "unknown";
  }
}

/** A fingerprint and no address: it travels in the document. Null for a file on somebody's disk, which moves about. */
async function placeOf(address: string, checksum: ChecksumOf): Promise<string | null> {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== "https:") return null;
  return (await checksum(`${host}${decodeURI(pathname)}`.toLowerCase())).slice(0, 16);
}

function saved(settings: Office.Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (String(result.status) === "succeeded") resolve();
      else reject(new AppError({ code: "wordNotWritable" }, result.error));
    });
  });
}
