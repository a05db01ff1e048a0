import path from "node:path";
import type { WordPlatform } from "../settings";

const folder = path.resolve("node_modules/@microsoft/office-js/dist");

/** Microsoft's own client for each host: development files, for tests only. */
export const clientFiles: Readonly<Record<WordPlatform, string>> = {
  win: path.join(folder, "word-win32-16.01.debug.js"),
  web: path.join(folder, "word-web-16.00.debug.js"),
  mac: path.join(folder, "word-mac-16.00.debug.js"),
  ipad: path.join(folder, "word-ios-16.00.debug.js"),
};
