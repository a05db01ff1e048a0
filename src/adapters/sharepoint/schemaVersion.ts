import { partOf } from "../graph/graphMessages";
import { line, type Column } from "./columns";

/** Goes up when what stands in the lists can no longer be read or written as before. */
const version = 1;

/**
 * The column by which lists tell their version: it stays empty, its name is what counts. A newer app adds the next one, and
 * leaves the earlier there.
 */
export const versionColumn: Column<string> = line(`Versie${version}`, `Versie ${version} van de lijsten`);

/** Whether a newer app than this one made the lists what they are; `columns` are those of the list that tells. */
export function isNewer(columns: readonly unknown[]): boolean {
  return columns.some((column) => {
    const found = /^Versie(\d+)$/.exec(String(partOf(column, "name")))?.[1];
    return found !== undefined && Number(found) > version;
  });
}
