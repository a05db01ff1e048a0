// Tells as JSON what the app recognises of a plan in a Word file, for who wants to know why it does or does not.
// `npm run --silent docx:read -- plan.docx`
import { readFile } from "node:fs/promises";
import { bundledContent } from "@/adapters/content/bundledContent";
import { openWordFile } from "@/adapters/docx/file/openWordFile";
import { recognisePlan } from "@/domain/plan-exchange/recognisePlan";
import { failureText } from "@/ui/error/errorTexts";
import { docxReadTexts } from "./docxReadTexts";
import { reportOf } from "./reportOf";

process.exitCode = await read(process.argv[2]);

async function read(name: string | undefined): Promise<number> {
  if (name === undefined) {
    console.error(docxReadTexts.usage);
    return 2;
  }
  const bytes = await bytesOf(name);
  if (!bytes) {
    console.error(docxReadTexts.missing(name));
    return 1;
  }
  try {
    const content = await openWordFile(bytes).read();
    const { clusters } = await bundledContent.framework();
    console.log(JSON.stringify(reportOf(recognisePlan(content, clusters))));
    return 0;
  } catch (error) {
    console.error(lineOf(error));
    return 1;
  }
}

async function bytesOf(name: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(name));
  } catch {
    return null;
  }
}

function lineOf(error: unknown): string {
  const { title, whatToDo } = failureText(error);
  return `${title} ${whatToDo}`.replace(/\s+/g, " ");
}
