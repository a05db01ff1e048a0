import * as v from "valibot";
import type { WorkspaceId } from "@/domain/record";
import {
  checkedText,
  largestWorkspaceFile,
  workspaceFileFormat,
  workspaceFileVersion,
} from "@/domain/workspace-file/workspaceFile";
import { problemsOfWhole } from "@/domain/workspace-file/problemsOfWhole";
import type { FileProblem } from "@/domain/workspace-file/fileProblem";
import type { ChecksumOf } from "@/ports/checksum";
import type { FileRefusal, WorkspaceFileReader } from "@/ports/workspaceFileReader";
import { checksum, id, instant } from "./fields";
import { readRecords } from "./readRecords";

interface Surroundings {
  readonly checksum: ChecksumOf;
  /** Of this app. */
  readonly release: string;
}

const mostProblems = 10;

const headingSchema = v.object({
  release: v.pipe(v.string(), v.maxLength(50)),
  madeAt: instant,
  workspace: id<WorkspaceId>(),
  checksum,
  records: v.record(v.string(), v.array(v.unknown())),
});

/**
 * A file of ours is JSON with in front who made it and when, and behind that the records by kind; its checksum is of all of
 * that (domain/workspace-file). Nothing is believed: the file may come from anywhere, and what is read here is shown and
 * stored without further questions.
 */
export function workspaceFileReader({ checksum: checksumOf, release }: Surroundings): WorkspaceFileReader {
  return async (bytes) => {
    if (bytes.byteLength > largestWorkspaceFile) return { kind: "tooLarge" };
    const text = new TextDecoder().decode(bytes);
    const raw = parsed(text);
    if (!raw || raw["format"] !== workspaceFileFormat)
      return { kind: looksLikeOurs(text) ? "damaged" : "foreign" };
    if (isNewerVersion(raw["version"])) return { kind: "newer", release: releaseIn(raw) };
    const heading = v.safeParse(headingSchema, raw);
    if (!heading.success || !(await isWhole(raw, heading.output.checksum, checksumOf))) {
      return { kind: "damaged" };
    }
    const { workspace, madeAt, release: madeWith } = heading.output;
    const { records, problems, unknownKinds } = readRecords(heading.output.records);
    const all = problems.length > 0 ? problems : problemsOfWhole(workspace, records);
    // A newer release writes things that are unknown here, before one thinks of a new version of the format.
    if (unknownKinds || (all.length > 0 && isNewerRelease(madeWith, release))) {
      return { kind: "newer", release: madeWith };
    }
    if (all.length > 0) return refusalOf(all);
    return { kind: "file", file: { workspace, release: madeWith, madeAt, records } };
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const raw: unknown = JSON.parse(text);
    return v.is(v.record(v.string(), v.unknown()), raw) ? raw : null;
  } catch {
    return null;
  }
}

/** A file that was cut off or spoilt still begins as ours do. */
function looksLikeOurs(text: string): boolean {
  return text.slice(0, 300).includes(workspaceFileFormat);
}

function isNewerVersion(version: unknown): boolean {
  return typeof version === "number" && version > workspaceFileVersion;
}

function releaseIn({ release }: Readonly<Record<string, unknown>>): string | null {
  return typeof release === "string" ? release.slice(0, 50) : null;
}

async function isWhole(
  raw: Readonly<Record<string, unknown>>,
  said: string,
  checksumOf: ChecksumOf,
): Promise<boolean> {
  try {
    return (await checksumOf(checkedText(raw))) === said;
  } catch {
    // Nested deeper than a program can go: not ours.
    return false;
  }
}

/** Releases as "1.12.0". */
function isNewerRelease(made: string, ours: string): boolean {
  return made.localeCompare(ours, "en", { numeric: true }) > 0;
}

function refusalOf(problems: readonly FileProblem[]): FileRefusal {
  return {
    kind: "wrong",
    problems: problems.slice(0, mostProblems),
    furtherProblems: Math.max(0, problems.length - mostProblems),
  };
}
