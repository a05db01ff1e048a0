import { zlibSync } from "fflate";
import { crc32 } from "@/adapters/docx/template/crc32";

/** A real picture in one colour, in the least bytes that every viewer shows. */
export function aPng(width: number, height: number): Uint8Array {
  const header = [...u32(width), ...u32(height), 1, 3, 0, 0, 0];
  const row = 1 + Math.ceil(width / 8);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", header),
    ...chunk("PLTE", [0x1f, 0x3a, 0x5f, 0xff, 0xff, 0xff]),
    ...chunk("IDAT", [...zlibSync(new Uint8Array(row * height))]),
    ...chunk("IEND", []),
  ]);
}

/** Only as much of one as is looked at. */
export function aGif(width: number, height: number): Uint8Array {
  return Uint8Array.from([
    ...text("GIF89a"),
    ...[width & 0xff, width >> 8, height & 0xff, height >> 8, 0x80, 0, 0],
    ...[0x1f, 0x3a, 0x5f, 0xff, 0xff, 0xff],
    ...[0x2c, 0, 0, 0, 0, width & 0xff, width >> 8, height & 0xff, height >> 8, 0, 2, 2, 0x44, 1, 0],
    0x3b,
  ]);
}

/** Only as much of one as is looked at: a header, a comment, a frame, some data and the end. */
export function aJpeg(width: number, height: number): Uint8Array {
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, ...text("JFIF"), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    ...[0xff, 0xfe, 0, 5, 1, 2, 3],
    ...[0xff, 0xff, 0xc0, 0, 11, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0],
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 1, 2, 3, 0xff, 0xd9],
  ]);
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const content = [...text(type), ...data];
  return [...u32(data.length), ...content, ...u32(crc32(Uint8Array.from(content)))];
}

function u32(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

function text(letters: string): readonly number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0));
}
