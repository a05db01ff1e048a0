import { Button } from "@fluentui/react-components";
import type { AspectId, QualityStandard } from "@/domain/framework/framework";
import type { Answer } from "@/domain/self-assessment/answer";
import { nextOpenAspect, openAspects } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useAdoption } from "@/ui/app/useDecisions";
import { useFramework } from "@/ui/app/useFramework";
import { aspectPlace } from "@/ui/navigation/assessmentPlace";
import { goTo } from "@/ui/navigation/usePlace";
import { focusQuestion } from "./questionFocus";
import { assessmentTexts } from "./texts";

interface NextOpenButtonProps {
  readonly assessment: SelfAssessment;
  readonly answers: readonly Answer[];
  readonly standard: QualityStandard;
  readonly aspect: AspectId | undefined;
  readonly onGo: () => void;
}

/** Jumps to the next question that still asks for someone, seen from where one is. */
export function NextOpenButton({ assessment, answers, standard, aspect, onGo }: NextOpenButtonProps) {
  const framework = useFramework(assessment);
  const isAdopted = useAdoption(assessment.id) !== undefined;
  const open = openAspects(framework, answers);
  if (isAdopted || open.length === 0) return null;
  const openHere = standard.aspects.map(({ id }) => id).find((id) => open.includes(id));
  const behind = aspect ?? standard.aspects.at(-1)?.id;
  const next = (aspect ? undefined : openHere) ?? nextOpenAspect(framework, answers, behind);
  return (
    <Button
      onClick={() => {
        onGo();
        if (!next) return;
        goTo(aspectPlace(assessment, next));
        // The address stays the same when one scrolled away from the only question that is open.
        focusQuestion(next);
      }}
    >
      {assessmentTexts.nextOpen(open.length)}
    </Button>
  );
}
