import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import { presencesIn } from "@/domain/session/presence";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";

/**
 * Takes away who said what in the sessions of a scan; the spreads stay with its answers. A deleted row is marked and kept,
 * so it is emptied too. [OV15]
 */
export function forgetPersons(
  { records, clock }: Pick<AppPorts, "records" | "clock">,
  assessment: SelfAssessmentId,
): void {
  const deletedAt = clock.now();
  // Also of those that were removed: they can be brought back.
  const sessions = [...records.all("session"), ...records.removed("session")].filter(
    (session) => session.assessment === assessment,
  );
  records.change(
    sessions.flatMap(({ id: session }): readonly RecordChange[] => [
      ...presencesIn(records.all("presence"), session).map(({ id, workspace }): RecordChange => ({
        kind: "presence",
        id,
        workspace,
        fields: { seats: [], ballots: [], released: [], deletedAt },
      })),
      ...records
        .all("contribution")
        .filter((each) => each.session === session)
        .map(({ id, workspace }): RecordChange => ({
          kind: "contribution",
          id,
          workspace,
          fields: { votes: [], deletedAt },
        })),
    ]),
  );
}
