import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import { votesOf } from "@/domain/session/contribution";
import { spreadNow } from "@/domain/session/spread";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";

/** Keeps with each decision on a scan the spread of all votes that came in: before who said what is forgotten. [OV6] [OV15] */
export function keepSpreads({ records }: Pick<AppPorts, "records">, assessment: SelfAssessmentId): void {
  const contributions = records.all("contribution");
  const changes = records
    .all("answer")
    .filter((answer) => answer.assessment === assessment)
    .flatMap(({ id, workspace, aspect, agreement }): RecordChange | readonly RecordChange[] => {
      if (!agreement) return [];
      const spread = spreadNow(votesOf(contributions, agreement.session), aspect, agreement);
      if (JSON.stringify(spread) === JSON.stringify(agreement.spread)) return [];
      return { kind: "answer", id, workspace, fields: { agreement: { ...agreement, spread } } };
    });
  if (changes.length > 0) records.change(changes);
}
