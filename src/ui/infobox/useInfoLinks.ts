import { useMemo } from "react";
import type { StandardNumber } from "@/domain/framework/framework";
import { linksFor, type InfoLink, type ShownLink } from "@/domain/infobox/infoLink";
import type { WorkspaceId } from "@/domain/record";
import { useInfobox } from "../app/useContent";
import { useRecords } from "../app/useRecords";

export interface LinksOf {
  readonly standards: readonly StandardNumber[];
  readonly workspace: WorkspaceId;
}

/** The links for some standards, with what a workspace added to them. Suspends until our collection is there. */
export function useInfoLinks({ standards, workspace }: LinksOf): readonly ShownLink[] {
  const infobox = useInfobox();
  const records = useOwnRecords(workspace);
  return useMemo(() => linksFor(standards, infobox, records), [standards, infobox, records]);
}

function useOwnRecords(workspace: WorkspaceId): readonly InfoLink[] {
  const records = useRecords("infoLink");
  return useMemo(() => records.filter((record) => record.workspace === workspace), [records, workspace]);
}
