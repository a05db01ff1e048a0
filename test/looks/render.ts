import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Whether this computer has what makes pictures of documents. */
export function canRender(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    execFileSync("pdftoppm", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Makes a PDF of each .docx in the folder, beside it. */
export function toPdf(folder: string): void {
  const documents = readdirSync(folder).filter((name) => name.endsWith(".docx"));
  // A profile of its own: an office that is open already would take the work, and do nothing.
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const files = documents.map((name) => path.join(folder, name));
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
    stdio: "ignore",
  });
}

/** The pages as pictures for a browser, beside the PDF; gives their names. */
export function toPictures(folder: string, name: string): readonly string[] {
  return pagesOf(folder, name, ["-png"], ".png");
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each. */
  readonly data: Uint8Array;
}

export function toPixels(folder: string, name: string): readonly Pixels[] {
  return pagesOf(folder, name, [], ".ppm").map((file) => pixelsOf(readFileSync(path.join(folder, file))));
}

function pagesOf(
  folder: string,
  name: string,
  options: readonly string[],
  extension: string,
): readonly string[] {
  execFileSync("pdftoppm", ["-r", "80", ...options, `${name}.pdf`, name], { cwd: folder });
  const ofDocument = new RegExp(`^${name}-\\d+\\${extension}$`);
  return readdirSync(folder)
    .filter((file) => ofDocument.test(file))
    .sort();
}

/** A PPM says what it is, how wide and high, and how bright at most; then come the pixels. https://netpbm.sourceforge.net/doc/ppm.html */
function pixelsOf(file: Buffer): Pixels {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString("latin1"));
  if (!header) throw new Error("pdftoppm made no PPM of eight bits a colour.");
  return {
    width: Number(header[1]),
    height: Number(header[2]),
    data: new Uint8Array(file.subarray(header[0].length)),
  };
}
