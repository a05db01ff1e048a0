import type { WorkspaceId } from "@/domain/record";
import type { RouteStepId } from "@/domain/route/route";
import { noRouteProgress, type RouteProgressFields, routeProgressIdOf } from "@/domain/route/routeProgress";
import type { AppPorts } from "@/ports/appPorts";

/** Sets how far a workspace is with a step, or its own texts for it; what is not named stays as it is. */
export function keepRouteProgress(
  { records }: Pick<AppPorts, "records">,
  workspace: WorkspaceId,
  step: RouteStepId,
  fields: Partial<Omit<RouteProgressFields, "step">>,
): void {
  records.change([
    {
      kind: "routeProgress",
      id: routeProgressIdOf(workspace, step),
      workspace,
      fields,
      initial: { step, ...noRouteProgress },
    },
  ]);
}
