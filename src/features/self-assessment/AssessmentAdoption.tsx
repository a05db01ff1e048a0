import { useCallback } from "react";
import type { Answer } from "@/domain/self-assessment/answer";
import { openAspects } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { useFramework } from "@/ui/app/useFramework";
import { AdoptionCard } from "@/ui/decision/AdoptionCard";
import { adoptAssessment, checkAdoptedAssessment } from "@/usecases/adoptAssessment";
import { reopen } from "@/usecases/decide/reopen";
import { downloadSnapshot } from "@/usecases/downloadSnapshot";
import { descriptionTexts } from "./texts";

interface AssessmentAdoptionProps {
  readonly assessment: SelfAssessment;
  readonly answers: readonly Answer[];
}

/** Adopting a scan and reopening it. */
export function AssessmentAdoption({ assessment, answers }: AssessmentAdoptionProps) {
  const ports = useApp();
  const open = openAspects(useFramework(assessment), answers).length;
  const isAnswered = answers.some(({ choice }) => choice !== null);
  const check = useCallback(
    () => checkAdoptedAssessment(ports, assessment, answers),
    [ports, assessment, answers],
  );
  return (
    <AdoptionCard
      note={open > 0 ? descriptionTexts.openLeft(open) : null}
      obstacle={isAnswered ? null : descriptionTexts.nothingToAdopt}
      actions={{
        what: "assessment",
        subject: assessment.id,
        name: assessment.name,
        adopt: (decision) => adoptAssessment(ports, assessment, decision),
        reopen: (decision) => reopen(ports, assessment, decision),
        check,
        download: (adoption, fileName) => {
          downloadSnapshot(ports, adoption, fileName);
        },
      }}
    />
  );
}
