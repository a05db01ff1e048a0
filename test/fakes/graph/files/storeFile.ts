import { stamp } from "../state/clock";
import type { StoredFile, StoredSite } from "../state/tenant";
import { newGuid, type World } from "../state/world";

/** Paths are without a slash in front, as people see them: `Werken aan veiligheid/logo.png`. */
export function fileAt(site: StoredSite, path: string): StoredFile | undefined {
  const wanted = path.toLowerCase();
  return site.files.find((file) => file.path.toLowerCase() === wanted);
}

export function inFolder(site: StoredSite, folder: string): readonly StoredFile[] {
  const prefix = folder === "" ? "" : `${folder.toLowerCase()}/`;
  return site.files.filter(({ path }) => {
    const lower = path.toLowerCase();
    return lower.startsWith(prefix) && !lower.slice(prefix.length).includes("/");
  });
}

export interface FileContent {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** An upload by path makes the folders it needs. */
export function putFile(
  world: World,
  site: StoredSite,
  path: string,
  content: FileContent,
  by: string,
): StoredFile {
  const now = stamp(world.clock);
  const existing = fileAt(site, path);
  const kept = { content: Buffer.from(content.bytes).toString("base64"), mediaType: content.mediaType };
  if (existing !== undefined) {
    return Object.assign(existing, kept, { version: existing.version + 1, modifiedAt: now, modifiedBy: by });
  }
  makeFolders(world, site, path.split("/").slice(0, -1), by);
  return addEntry(world, site, { path, isFolder: false, ...kept }, by);
}

export function makeFolder(world: World, site: StoredSite, path: string, by: string): StoredFile {
  makeFolders(world, site, path.split("/").slice(0, -1), by);
  return addEntry(world, site, { path, isFolder: true, content: "", mediaType: "" }, by);
}

/** With all that is in it. */
export function removeFile(site: StoredSite, file: StoredFile): void {
  const inside = `${file.path.toLowerCase()}/`;
  site.files = site.files.filter((other) => other !== file && !other.path.toLowerCase().startsWith(inside));
}

function makeFolders(world: World, site: StoredSite, names: readonly string[], by: string): void {
  for (const [index] of names.entries()) {
    const path = names.slice(0, index + 1).join("/");
    if (fileAt(site, path) === undefined) {
      addEntry(world, site, { path, isFolder: true, content: "", mediaType: "" }, by);
    }
  }
}

function addEntry(
  world: World,
  site: StoredSite,
  entry: Pick<StoredFile, "path" | "isFolder" | "content" | "mediaType">,
  by: string,
): StoredFile {
  const now = stamp(world.clock);
  const file: StoredFile = {
    id: `01${newGuid(world).replaceAll("-", "").toUpperCase()}`,
    uniqueId: newGuid(world),
    ...entry,
    version: 1,
    isLocked: false,
    checkedOutBy: null,
    createdAt: now,
    createdBy: by,
    modifiedAt: now,
    modifiedBy: by,
  };
  site.files.push(file);
  return file;
}
