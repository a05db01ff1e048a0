import { useMemo } from "react";
import type { AspectId } from "@/domain/framework/framework";
import type { Session } from "@/domain/session/session";
import { useRecords } from "@/ui/app/useRecords";

/** The aspects on which a session decided. */
export function useDecided({ id }: Session): ReadonlySet<AspectId> {
  const answers = useRecords("answer");
  return useMemo(
    () => new Set(answers.flatMap(({ agreement, aspect }) => (agreement?.session === id ? aspect : []))),
    [answers, id],
  );
}
