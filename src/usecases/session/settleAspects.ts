import type { AspectId } from "@/domain/framework/framework";
import type { Session, Settlement } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";

/** Parks aspects, skips them or leaves their answers as they are: one, or those of a whole cluster. Null takes that back. */
export function settleAspects(
  { records }: Pick<AppPorts, "records">,
  { id, workspace, settled }: Session,
  aspects: readonly AspectId[],
  how: Settlement | null,
): void {
  const others = settled.filter(({ aspect }) => !aspects.includes(aspect));
  const own = how === null ? [] : aspects.map((aspect) => ({ aspect, how }));
  records.change([{ kind: "session", id, workspace, fields: { settled: [...others, ...own] } }]);
}
