import type { Checksum } from "../decision/decision";
import type { Instant, PlainDate, WorkspaceId } from "../record";
import { canonicalText, inOrder } from "../text/canonicalText";
import type { KindedRecord } from "../workspace/recordChange";
import { recordKinds } from "../workspace/records";

/** By this name a file is known to be ours. */
export const workspaceFileFormat = "werken-aan-veiligheid";
/** One higher when a file is written that this release could not read. */
export const workspaceFileVersion = 1;
/** More than a workspace of years with its logos; beyond it a browser may run out of memory. */
export const largestWorkspaceFile = 50_000_000;

/** A whole workspace as it travels, with what is marked as deleted: that can then still be brought back. */
export interface WorkspaceFile {
  readonly workspace: WorkspaceId;
  /** Of the app that made it. */
  readonly release: string;
  readonly madeAt: Instant;
  /** Their versions are 0: a version counts the writes of one device, so a file has none. */
  readonly records: readonly KindedRecord[];
}

/** For who opens the file in another program, or finds it in an archive. */
const about =
  "Werkruimte van de app Werken aan veiligheid. Open dit bestand in die app: kies op de startpagina ‘Bestand openen’.";

/** What the checksum of a file is taken of: everything but the checksum itself, whatever its order and spaces. */
export function checkedText(content: Readonly<Record<string, unknown>>): string {
  return canonicalText({ ...content, checksum: undefined });
}

/** What is in a file, to take the checksum of. */
export function workspaceFileContent(file: WorkspaceFile): Readonly<Record<string, unknown>> {
  const { workspace, release, madeAt, records } = file;
  return {
    format: workspaceFileFormat,
    version: workspaceFileVersion,
    about,
    release,
    madeAt,
    workspace,
    records: recordsByKind(records),
  };
}

/** The file as text: JSON that a person can read, and find back in years. */
export function workspaceFileText(content: Readonly<Record<string, unknown>>, checksum: Checksum): string {
  const { records, ...heading } = content;
  return `${JSON.stringify({ ...heading, checksum, records }, null, 1)}\n`;
}

/** All that is in records, as one text: two copies with the same text are equal. */
export function recordsText(records: readonly KindedRecord[]): string {
  return canonicalText(recordsByKind(records));
}

/** "Gemeente Zeist 2026-11-21.werkenaanveiligheid.json"; without a day for a file that is written again and again. */
export function workspaceFileName(name: string, day: PlainDate | null): string {
  const short = name
    .slice(0, 80)
    .replace(/\p{Cs}$/u, "")
    .trim();
  return `${day === null ? short : `${short} ${day}`}.werkenaanveiligheid.json`;
}

function recordsByKind(records: readonly KindedRecord[]): unknown {
  return Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      records
        .filter((each) => each.kind === kind)
        .map(({ record }) => record)
        .sort((left, right) => (left.id < right.id ? -1 : 1))
        .map((record) => inOrder({ ...record, version: undefined })),
    ]),
  );
}
