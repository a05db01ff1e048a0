/** What Windows, macOS or SharePoint do not take in a file name, and characters that one cannot see. */
const unfit = /[\\/:*?"<>|#%\p{Cc}\p{Cf}\p{Cs}]+/gu;

const longestStem = 120;

/** A name that every file system takes, with the ending it had. */
export function fileNameFrom(name: string): string {
  const dot = name.lastIndexOf(".");
  const stem = name.slice(0, dot).replace(unfit, " ").replace(/\s+/g, " ").trim();
  // The cut may fall inside a character, and Windows takes no dot or space at the end.
  const short = stem.slice(0, longestStem).replace(/[\p{Cs}. ]+$/u, "");
  return `${short}${name.slice(dot)}`;
}
