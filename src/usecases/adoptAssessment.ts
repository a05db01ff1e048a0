import type { AdoptionCheck } from "@/domain/decision/adoptionCheck";
import type { PlainDate } from "@/domain/record";
import type { Answer } from "@/domain/self-assessment/answer";
import { assessmentText } from "@/domain/self-assessment/assessmentText";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { AppPorts } from "@/ports/appPorts";
import { adopt } from "./decide/adopt";
import { checkAdoption } from "./decide/checkAdoption";
import { keepSpreads } from "./session/keepSpreads";
import { forgetPersons } from "./session/forgetPersons";

type Ports = Pick<AppPorts, "records" | "clock" | "ids" | "frameworks" | "checksum">;

/**
 * Keeps the scan as it is now and records by whom and when it was adopted. [VA1] [VA2] Of the sessions about it who said what
 * goes; the spreads stay. [OV15]
 */
export async function adoptAssessment(
  ports: Ports,
  assessment: SelfAssessment,
  decision: { readonly on: PlainDate; readonly by: string },
): Promise<void> {
  const { id, workspace } = assessment;
  keepSpreads(ports, id);
  const answers = ports.records.all("answer").filter((answer) => answer.assessment === id);
  const text = assessmentText(assessment, answers, ports.frameworks.of(assessment.framework));
  await adopt(ports, { id, workspace, text }, decision);
  forgetPersons(ports, id);
}

/** Whether an adopted scan, with these answers, is still what was adopted. */
export function checkAdoptedAssessment(
  ports: Pick<AppPorts, "records" | "frameworks" | "checksum">,
  assessment: SelfAssessment,
  answers: readonly Answer[],
): Promise<AdoptionCheck> {
  const framework = ports.frameworks.of(assessment.framework);
  return checkAdoption(ports, assessment.id, assessmentText(assessment, answers, framework));
}
