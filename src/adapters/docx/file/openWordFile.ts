import { readBody } from "@/adapters/ooxml/readBody";
import type { ReadBody } from "@/adapters/ooxml/readContent";
import { UnreadableXml } from "@/adapters/ooxml/walkXml";
import type { WordChange } from "@/domain/plan-exchange/changes";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import { isSameContent } from "@/domain/plan-exchange/isSameContent";
import { largestWordFile } from "@/domain/plan-exchange/largestWordFile";
import { AppError, type TemplateProblem } from "@/ports/appError";
import type { WordFile } from "@/ports/wordDocument";
import { openPackage, type OpenedPackage } from "../template/openTemplate";
import { templateRefused } from "../template/refused";
import { findElements } from "../template/xmlScan";
import { editDocument } from "./editDocument";
import { rewriteZip } from "./rewriteZip";
import { foundSnapshots, snapshotFiles } from "./snapshotFiles";
import { withText } from "./xmlText";

/** Opens a .docx to exchange a plan with. Throws AppError "wordFileRefused". [UW10] */
export function openWordFile(bytes: Uint8Array): WordFile {
  let opened = openedFile(bytes);
  // What was written is read again when somebody asks for it.
  let written: Uint8Array = bytes;
  const current = () => {
    if (opened.bytes !== written) opened = openedFile(written);
    return opened;
  };
  return {
    read: async () => current().content,
    apply: async (changes, verifiedOn) => {
      const opened = current();
      if (!isSameContent(opened.content, verifiedOn))
        return { kind: "changedSince", content: opened.content };
      if (!opened.content.facts.mayWrite) throw new AppError({ code: "wordNotWritable" });
      const changed = await changedFiles(opened, changes);
      written = rewriteZip(opened.bytes, changed);
      return { kind: "applied" };
    },
    bytes: () => new Uint8Array(written),
  };
}

interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly template: OpenedPackage;
  readonly body: ReadBody;
  readonly content: DocumentContent;
}

function openedFile(bytes: Uint8Array): OpenedFile {
  return refusing(() => {
    const template = openPackage(bytes, largestWordFile);
    const body = readBody(template.main.xml);
    if (!body.isDocument) throw templateRefused("damaged");
    const { tables, fields } = body;
    const snapshots = foundSnapshots(template);
    return { bytes, template, body, content: { tables, fields, snapshots, facts: factsOf(template) } };
  });
}

function refusing<Result>(open: () => Result): Result {
  try {
    return open();
  } catch (error) {
    const problem = problemOf(error);
    throw problem ? new AppError({ code: "wordFileRefused", problem }, error) : error;
  }
}

function problemOf(error: unknown): TemplateProblem | undefined {
  if (error instanceof UnreadableXml) return error.problem;
  return error instanceof AppError && error.detail.code === "templateRefused"
    ? error.detail.problem
    : undefined;
}

/** What the settings of a document say. Protection is a wish of its makers: who opens the file itself could pass it by. */
function factsOf({ files, settings }: OpenedPackage): DocumentContent["facts"] {
  const xml = settings === undefined ? "<none/>" : files.xml(settings);
  const found = findElements(xml, (name) => name === "w:documentProtection" || name === "w:trackRevisions");
  const isOn = (value: string | undefined) => value !== undefined && !["0", "false", "off"].includes(value);
  const isTracked = found.some(
    ({ name, attributes }) => name === "w:trackRevisions" && isOn(attributes["w:val"] ?? "1"),
  );
  return {
    mayWrite: !found.some(({ attributes }) => isOn(attributes["w:enforcement"])),
    tracking: isTracked ? "onlyInWord" : "off",
    place: null,
  };
}

async function changedFiles(
  { template, body, content }: OpenedFile,
  changes: readonly WordChange[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files, main } = template;
  const xml = editDocument(main.xml, body, changes);
  const changed = new Map(xml === main.xml ? [] : [[main.name, withText(files.bytes(main.name), xml)]]);
  const last = changes.findLast((change) => change.kind === "writeSnapshot");
  if (!last) return changed;
  return new Map([...changed, ...(await snapshotFiles(template, content.snapshots, last.snapshot))]);
}
