import type { Checksum } from "@/domain/decision/decision";
import type { Instant, WorkspaceId } from "@/domain/record";
import {
  checkedText,
  recordsText,
  workspaceFileContent,
  workspaceFileText,
} from "@/domain/workspace-file/workspaceFile";
import type { AppPorts } from "@/ports/appPorts";
import { recordsOfWorkspace } from "./recordsOfWorkspace";

interface ExportedWorkspace {
  readonly text: string;
  /** Of the records in it: the same as long as nothing in the workspace changes. */
  readonly content: Checksum;
  readonly madeAt: Instant;
}

/** A workspace as the text of a file. It is made of what this window shows, so also when nothing can be stored. */
export async function exportWorkspace(
  { records, clock, checksum }: Pick<AppPorts, "records" | "clock" | "checksum">,
  workspace: WorkspaceId,
  release: string,
): Promise<ExportedWorkspace> {
  const madeAt = clock.now();
  const own = recordsOfWorkspace(records, workspace);
  const content = workspaceFileContent({ workspace, release, madeAt, records: own });
  return {
    text: workspaceFileText(content, await checksum(checkedText(content))),
    content: await checksum(recordsText(own)),
    madeAt,
  };
}
