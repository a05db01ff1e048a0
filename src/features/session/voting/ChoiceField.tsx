import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { answerChoices, type AnswerChoice } from "@/domain/framework/answerScale";
import { useApp } from "@/ui/app/AppContext";

interface ChoiceFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: AnswerChoice | null;
  readonly onChange: (choice: AnswerChoice) => void;
}

/** The answers as radio buttons; with the focus there, their number chooses one too. */
export function ChoiceField({ label, hint, value, onChange }: ChoiceFieldProps) {
  const { answerScale } = useApp();
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      <RadioGroup
        value={value ?? ""}
        onKeyDown={({ key }) => {
          const choice = answerChoices[Number(key) - 1];
          if (choice) onChange(choice);
        }}
        onChange={(_, { value: chosen }) => {
          const choice = answerChoices.find((each) => each === chosen);
          if (choice) onChange(choice);
        }}
      >
        {answerChoices.map((choice) => (
          <Radio key={choice} value={choice} label={answerScale.choices[choice].label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
