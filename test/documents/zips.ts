import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "@/adapters/docx/template/crc32";

/** A file in a zip, and what the zip says of it, which may be a lie. */
export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly says?: {
    readonly size?: number;
    readonly checksum?: number;
    readonly flags?: number;
    readonly method?: number;
  };
}

/** A zip in which anything can be wrong: what makes real ones has no such options. */
export function aZip(files: readonly ZipFile[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, says = {} } of files) {
    const packed = deflateSync(content);
    const common = [
      ...u16(20),
      ...u16(says.flags ?? 0),
      ...u16(says.method ?? 8),
      ...u32(0),
      ...u32(says.checksum ?? crc32(content)),
      ...u32(packed.length),
      ...u32(says.size ?? content.length),
      ...u16(name.length),
      ...u16(0),
    ];
    const local = Uint8Array.from([...u32(0x04034b50), ...common, ...strToU8(name)]);
    entries.push(
      Uint8Array.from([
        ...u32(0x02014b50),
        ...u16(20),
        ...common,
        ...u16(0),
        ...u16(0),
        ...u16(0),
        ...u32(0),
        ...u32(offset),
        ...strToU8(name),
      ]),
    );
    locals.push(local, packed);
    offset += local.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Uint8Array.from([
    ...u32(0x06054b50),
    ...u32(0),
    ...u16(files.length),
    ...u16(files.length),
    ...u32(directory.length),
    ...u32(offset),
    ...u16(0),
  ]);
  return Uint8Array.from(Buffer.concat([...locals, directory, end]));
}

function u16(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function u32(value: number): readonly number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}
