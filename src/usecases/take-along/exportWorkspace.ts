import type { Checksum } from "@/domain/decision/decision";
import type { Instant, WorkspaceId } from "@/domain/record";
import { withoutRemovedContent } from "@/domain/workspace-file/withoutRemovedContent";
import {
  checkedText,
  largestWorkspaceFile,
  recordsText,
  workspaceFileContent,
  workspaceFileText,
  type WorkspaceFile,
} from "@/domain/workspace-file/workspaceFile";
import type { AppPorts } from "@/ports/appPorts";
import type { ChecksumOf } from "@/ports/checksum";
import { recordsOfWorkspace } from "./recordsOfWorkspace";

interface ExportedWorkspace {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the records in it: the same as long as nothing in the workspace changes. */
  readonly content: Checksum;
  readonly madeAt: Instant;
  /** Larger than what the app opens again: no backup, then. */
  readonly isTooLarge: boolean;
}

/** A workspace as the text of a file. It is made of what this window shows, so also when nothing can be stored. */
export async function exportWorkspace(
  { records, clock, checksum }: Pick<AppPorts, "records" | "clock" | "checksum">,
  workspace: WorkspaceId,
  release: string,
): Promise<ExportedWorkspace> {
  const own = recordsOfWorkspace(records, workspace);
  const file: WorkspaceFile = { workspace, release, madeAt: clock.now(), records: own };
  const whole = await exported(file, checksum);
  // Logos and house styles that were removed can make a workspace too large; what people wrote never does.
  return whole.isTooLarge ? exported({ ...file, records: withoutRemovedContent(own) }, checksum) : whole;
}

async function exported(file: WorkspaceFile, checksum: ChecksumOf): Promise<ExportedWorkspace> {
  const content = workspaceFileContent(file);
  const text = workspaceFileText(content, await checksum(checkedText(content)));
  const bytes = new TextEncoder().encode(text);
  return {
    text,
    bytes,
    content: await checksum(recordsText(file.records)),
    madeAt: file.madeAt,
    isTooLarge: bytes.byteLength > largestWorkspaceFile,
  };
}
