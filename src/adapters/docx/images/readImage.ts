// The first bytes of a picture say what it is and how large. PNG: a signature, then chunks of which IHDR is the first
// and IEND the last (https://www.w3.org/TR/png-3). GIF: six letters, width and height, low byte first, and 0x3B at the
// end (https://www.w3.org/Graphics/GIF/spec-gif89a.txt). JPEG: markers 0xFF.. with a length; one of the frame markers
// holds height and width, 0xFFD9 is the end (https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B).
import type { LogoProblem } from "@/ports/appError";

export interface ImageFacts {
  readonly mediaType: "image/png" | "image/jpeg" | "image/gif";
  readonly extension: "png" | "jpeg" | "gif";
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

type Size = Pick<ImageFacts, "width" | "height">;

/** What a picture is, by its bytes and not by its name; or why it cannot be shown. */
export function readImage(bytes: Uint8Array): ImageFacts | LogoProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = kinds.find(({ signature }) => signature.test(latin1(bytes.subarray(0, 16))));
  if (!kind) return /<svg[\s>]/i.test(latin1(bytes.subarray(0, 4096))) ? "svg" : "otherKind";
  const size = kind.read(view);
  if (!size || size.width === 0 || size.height === 0) return "broken";
  return { mediaType: kind.mediaType, extension: kind.extension, ...size };
}

const kinds = [
  { mediaType: "image/png", extension: "png", signature: /^\x89PNG\r\n\x1a\n/, read: readPng },
  { mediaType: "image/jpeg", extension: "jpeg", signature: /^\xff\xd8\xff/, read: readJpeg },
  { mediaType: "image/gif", extension: "gif", signature: /^GIF8[79]a/, read: readGif },
] as const;

function readPng(view: DataView): Size | undefined {
  const signatureLength = 8;
  let size: Size | undefined;
  for (let at = signatureLength; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const type = textAt(view, at + 4);
    if (at === signatureLength && (type !== "IHDR" || at + 16 > view.byteLength)) return undefined;
    if (type === "IHDR") size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (type === "IEND") return size;
  }
  return undefined;
}

function readGif(view: DataView): Size | undefined {
  if (view.byteLength < 14) return undefined;
  const isWhole = Array.from({ length: 8 }, (_, index) => view.byteLength - 1 - index).some(
    (at) => view.getUint8(at) === 0x3b,
  );
  return isWhole ? { width: view.getUint16(6, true), height: view.getUint16(8, true) } : undefined;
}

function readJpeg(view: DataView): Size | undefined {
  if (!endsAsJpeg(view)) return undefined;
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // A marker may be preceded by any number of 0xFF.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function isFrame(marker: number): boolean {
  const tables = [0xc4, 0xc8, 0xcc];
  return marker >= 0xc0 && marker <= 0xcf && !tables.includes(marker);
}

/** Cameras and editors leave some bytes behind the end. */
function endsAsJpeg(view: DataView): boolean {
  const from = Math.max(2, view.byteLength - 1024);
  for (let at = view.byteLength - 2; at >= from; at -= 1) {
    if (view.getUint16(at) === 0xffd9) return true;
  }
  return false;
}

function textAt(view: DataView, at: number): string {
  return latin1(new Uint8Array(view.buffer, view.byteOffset + at, 4));
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
