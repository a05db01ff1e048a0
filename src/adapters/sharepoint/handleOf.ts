import type { RowHandle } from "@/domain/replication/replica";
import { partOf } from "../graph/graphMessages";

/**
 * An eTag holds a number that goes up with each change of the item: "\"{guid},7\"".
 * https://learn.microsoft.com/graph/api/resources/listitem
 */
export function handleOf(item: unknown): RowHandle {
  const found = partOf(item, "eTag") ?? partOf(item, "@odata.etag");
  const eTag = typeof found === "string" ? found : "";
  return { item: String(partOf(item, "id")), eTag, revision: Number(/,(\d+)"?$/.exec(eTag)?.[1] ?? 0) };
}
