import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { scopes, type SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { useSay } from "@/ui/terms/TermsContext";
import { DateField } from "@/ui/text/DateField";
import { LineField } from "@/ui/text/LineField";
import { describeAssessment } from "@/usecases/describeAssessment";
import { descriptionTexts } from "./texts";

/** Of whom, when and by whom. All of it can be filled in later. */
export function DetailsForm({ assessment }: { readonly assessment: SelfAssessment }) {
  const ports = useApp();
  const say = useSay();
  // A name without letters is not kept: nothing could be pressed to open the scan.
  const [blank, setBlank] = useState<string | null>(null);
  const set = (fields: Parameters<typeof describeAssessment>[2]) => {
    describeAssessment(ports, assessment, fields);
  };
  return (
    <Card labelledBy="details">
      <SectionTitle id="details">{descriptionTexts.detailsTitle}</SectionTitle>
      <LineField
        label={descriptionTexts.name}
        isRequired
        problem={blank === null ? undefined : descriptionTexts.noName(assessment.name)}
        value={blank ?? assessment.name}
        onChange={(name) => {
          const isBlank = name.trim() === "";
          setBlank(isBlank ? name : null);
          if (!isBlank) set({ name });
        }}
      />
      <Field label={descriptionTexts.scope}>
        <RadioGroup
          value={assessment.scope}
          onChange={(_, { value }) => {
            const scope = scopes.find((each) => each === value);
            if (scope) set({ scope });
          }}
        >
          {scopes.map((scope) => (
            <Radio key={scope} value={scope} label={descriptionTexts.scopes[scope]} />
          ))}
        </RadioGroup>
      </Field>
      {assessment.scope === "regional" && (
        <LineField
          label={descriptionTexts.region}
          value={assessment.region}
          onChange={(region) => {
            set({ region });
          }}
        />
      )}
      <DateField
        label={descriptionTexts.startedOn}
        value={assessment.startedOn}
        onChange={(startedOn) => {
          set({ startedOn });
        }}
      />
      <LineField
        label={descriptionTexts.completedBy}
        hint={descriptionTexts.completedByHint}
        value={assessment.completedBy}
        onChange={(completedBy) => {
          set({ completedBy });
        }}
      />
      <LineField
        wraps
        label={descriptionTexts.informedBy}
        hint={say(descriptionTexts.informedByHint)}
        value={assessment.informedBy}
        onChange={(informedBy) => {
          set({ informedBy });
        }}
      />
    </Card>
  );
}
