// A zip is its files one after the other, each behind a header, and then the list of them. What does not change is copied as
// it lies there, still packed; only the headers are made anew, since a writer that did not know sizes beforehand put them
// behind the data. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3)
import { deflateSync } from "fflate";
import { crc32 } from "../template/crc32";
import { packedData, readDirectory, type ZipEntry } from "../template/readZip";

const deflated = 8;
const nameInUtf8 = 0x800;
/** The first of January 1980, the earliest that a zip can say: the same changes give the same bytes. */
const fixedTime = 0x00210000;

interface PackedFile extends Omit<ZipEntry, "offset" | "packed"> {
  readonly data: Uint8Array;
}

/** The same zip with other content for some of its files, and with files that are new in it. */
export function rewriteZip(
  bytes: Uint8Array,
  changed: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes).filter(({ name }) => !name.endsWith("/"));
  const known = new Set(entries.map(({ name }) => name));
  const files = [
    ...entries.map((entry): PackedFile => {
      const content = changed.get(entry.name);
      return content ? packed(entry.name, content) : { ...entry, data: packedData(entry, view, bytes) };
    }),
    ...[...changed].filter(([name]) => !known.has(name)).map(([name, content]) => packed(name, content)),
  ];
  return joined(files);
}

function packed(name: string, content: Uint8Array): PackedFile {
  return {
    name,
    flags: nameInUtf8,
    method: deflated,
    modified: fixedTime,
    checksum: crc32(content),
    unpacked: content.length,
    data: deflateSync(content, { level: 5 }),
  };
}

function joined(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const local = header(0x04034b50, 30, file, name);
    locals.push(local, name, file.data);
    list.push(listEntry(file, name, at), name);
    at += local.length + name.length + file.data.length;
  }
  const size = list.reduce((sum, each) => sum + each.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, at, true);
  return concatenated([...locals, ...list, new Uint8Array(end.buffer)]);
}

/** Of both kinds of header the middle is the same; in the list it stands two bytes further on. */
function header(signature: number, length: number, file: PackedFile, name: Uint8Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  const from = length === 30 ? 4 : 6;
  view.setUint32(0, signature, true);
  view.setUint16(4, 20, true);
  view.setUint16(from, 20, true);
  view.setUint16(from + 2, file.flags & nameInUtf8, true);
  view.setUint16(from + 4, file.method, true);
  view.setUint32(from + 6, file.modified, true);
  view.setUint32(from + 10, file.checksum, true);
  view.setUint32(from + 14, file.data.length, true);
  view.setUint32(from + 18, file.unpacked, true);
  view.setUint16(from + 22, name.length, true);
  return new Uint8Array(view.buffer);
}

function listEntry(file: PackedFile, name: Uint8Array, offset: number): Uint8Array {
  const entry = header(0x02014b50, 46, file, name);
  new DataView(entry.buffer).setUint32(42, offset, true);
  return entry;
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
