import type { PersonId, WorkspaceId } from "@/domain/record";
import { personTexts } from "./texts";
import { useSharedState } from "./useSharedState";

/** What to call who changed something: the name by which a device of theirs is known in the site, if it is. */
export function usePersonName(workspace: WorkspaceId): (person: PersonId) => string {
  const site = useSharedState(workspace);
  return (person) => {
    if (person === site?.known.person) return personTexts.you;
    return site?.people.find(([each]) => each === person)?.[1] ?? personTexts.colleague;
  };
}
