// A zip ends with a list of its files, the central directory, and that with a record that says where the list starts.
// What is said of a size there may be a lie: a bomb of a few kilobytes unpacks to gigabytes. So sizes are added up before
// anything is unpacked, and counted while it is. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3)
import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { templateRefused } from "./refused";

/** In bytes, of everything in a file together. [DO18] */
const mostUnpacked = 50 * 1024 ** 2;
/** Text of Word gets ten to fifty times smaller in a zip; only a bomb gets smaller than this. */
const highestRatio = 200;
const alwaysFine = 1024 ** 2;
const mostFiles = 2000;

export interface ZipEntry {
  readonly name: string;
  /** Only whether the name is in UTF-8 matters to who copies an entry. */
  readonly flags: number;
  readonly method: number;
  /** When it was last changed, as a zip writes that. */
  readonly modified: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** The files in a zip by their names, whole and as they were put in. Throws AppError "templateRefused". [DO17] [DO18] */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(view, bytes).filter(({ name }) => !name.endsWith("/"));
    refuseBombs(entries, bytes.length);
    const names = new Set(entries.map(({ name }) => name.toLowerCase()));
    if (names.size < entries.length) throw templateRefused("damaged");
    return new Map(entries.map((entry) => [entry.name, unpack(entry, view, bytes)]));
  } catch (error) {
    // A place outside the file.
    throw error instanceof RangeError ? templateRefused("damaged", error) : error;
  }
}

/** What the list at the end of a zip says of its files. Throws as `readZip`, or a RangeError. */
export function readDirectory(view: DataView, bytes: Uint8Array): readonly ZipEntry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostFiles) throw templateRefused("tooMuchInside");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (view.getUint32(at, true) !== 0x02014b50 || isEncrypted) throw templateRefused("damaged");
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** A comment of at most 65,535 bytes may stand behind the record. */
function findEnd(view: DataView): number {
  const furthest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= furthest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw templateRefused("damaged");
}

function refuseBombs(entries: readonly ZipEntry[], size: number): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const isDense = unpacked > alwaysFine && unpacked > size * highestRatio;
  if (unpacked > mostUnpacked || isDense) throw templateRefused("tooMuchInside");
  // Files that lie over each other: the same bytes unpacked time and again.
  if (packed > size) throw templateRefused("damaged");
}

function unpack(entry: ZipEntry, view: DataView, bytes: Uint8Array): Uint8Array {
  const { method, unpacked, checksum } = entry;
  const data = packedData(entry, view, bytes);
  const content = contentOf(method, data, unpacked);
  if (content.length !== unpacked || crc32(content) !== checksum) throw templateRefused("damaged");
  return content;
}

/** A file as it lies in the zip. */
export function packedData({ offset, packed }: ZipEntry, view: DataView, bytes: Uint8Array): Uint8Array {
  if (view.getUint32(offset, true) !== 0x04034b50) throw templateRefused("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + packed);
}

function contentOf(method: number, data: Uint8Array, size: number): Uint8Array {
  const [stored, deflated] = [0, 8];
  if (method === stored) return data;
  if (method === deflated) return inflated(data, size);
  throw templateRefused("damaged");
}

/** In pieces, so that a file that is larger than it said is stopped at once. */
function inflated(data: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw templateRefused("tooMuchInside");
    content.set(chunk, filled);
    filled += chunk.length;
  });
  const step = 0x4000;
  try {
    for (let at = 0; at < data.length; at += step) {
      inflate.push(data.subarray(at, at + step), at + step >= data.length);
    }
  } catch (error) {
    throw isFromInflate(error) ? templateRefused("damaged", error) : error;
  }
  return content.subarray(0, filled);
}

function isFromInflate(error: unknown): boolean {
  return error instanceof Error && error.name !== "AppError";
}
