/** The hosts of which Microsoft ships a client that speaks the protocol of this fake. */
export type WordPlatform = "win" | "web" | "mac" | "ipad";

/**
 * What nobody could verify without a real Word, or what differs per host, is a setting: tests run it either way. Each has
 * as its default what documentation or reports make most likely. Numbers are issues of OfficeDev/office-js.
 */
export interface WordSettings {
  /** What stands between two paragraphs of one cell in `values`. Not verified. */
  paragraphSeparator: "\n" | "\r";
  /** `text` and `values` hold deleted text on the web, and on the desktop as the balloons are set (#1267 #2314 #5286). */
  showsDeletedText: boolean;
  /** Whether a bookmark in a cell survives `cell.value = …`. Not verified. */
  valueKeepsBookmarks: boolean;
  /** Whether `body.tables` holds tables within tables too. Not verified. */
  listsNestedTables: boolean;
  /** Viewing mode, protected or read-only. No API says so on all hosts (#3831 #6209); a write is refused with this code. */
  refusesWrites: "no" | "GeneralException" | "AccessDenied" | "NotAllowed";
  /** One custom XML part in Word for the web: 1 MB (#2408). */
  largestXmlPart: number;
  /** Office.js gives no size for Word; Excel for the web takes 5 MB a request (resource-limits-and-performance-optimization). */
  largestRequest: number;
  /** The sets that `isSetSupported` says yes to. */
  wordApi: "1.3" | "1.4" | "1.6";
}

const desktop: WordSettings = {
  paragraphSeparator: "\n",
  showsDeletedText: false,
  valueKeepsBookmarks: false,
  listsNestedTables: false,
  refusesWrites: "no",
  largestXmlPart: Number.POSITIVE_INFINITY,
  largestRequest: Number.POSITIVE_INFINITY,
  wordApi: "1.6",
};

export const settingsOf: Readonly<Record<WordPlatform, WordSettings>> = {
  win: desktop,
  mac: { ...desktop, paragraphSeparator: "\r" },
  ipad: { ...desktop, wordApi: "1.4" },
  web: {
    ...desktop,
    showsDeletedText: true,
    largestXmlPart: 1_000_000,
    largestRequest: 5_000_000,
  },
};
