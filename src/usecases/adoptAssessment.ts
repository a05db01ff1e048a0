import type { AdoptionCheck } from "@/domain/decision/adoptionCheck";
import type { PlainDate } from "@/domain/record";
import { assessmentText } from "@/domain/self-assessment/assessmentText";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { AppPorts } from "@/ports/appPorts";
import { adopt } from "./decide/adopt";
import { checkAdoption } from "./decide/checkAdoption";

type Ports = Pick<AppPorts, "records" | "ids" | "frameworks" | "checksum">;

/** Keeps the scan as it is now and records by whom and when it was adopted. [VA1] [VA2] */
export function adoptAssessment(
  ports: Ports,
  assessment: SelfAssessment,
  decision: { readonly on: PlainDate; readonly by: string },
): Promise<void> {
  const { id, workspace } = assessment;
  return adopt(ports, { id, workspace, text: textOf(ports, assessment) }, decision);
}

/** Whether an adopted scan is still what was adopted. */
export function checkAdoptedAssessment(
  ports: Pick<AppPorts, "records" | "frameworks" | "checksum">,
  assessment: SelfAssessment,
): Promise<AdoptionCheck> {
  return checkAdoption(ports, assessment.id, textOf(ports, assessment));
}

function textOf(
  { records, frameworks }: Pick<AppPorts, "records" | "frameworks">,
  assessment: SelfAssessment,
): string {
  const answers = records.all("answer").filter((answer) => answer.assessment === assessment.id);
  return assessmentText(assessment, answers, frameworks.of(assessment.framework));
}
