import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { answerChoices, type AnswerChoice } from "@/domain/framework/answerScale";
import { useApp } from "@/ui/app/AppContext";

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: AnswerChoice | null;
  readonly onChange: (choice: AnswerChoice) => void;
}

export function ChoiceField({ label, value, onChange }: ChoiceFieldProps) {
  const { answerScale } = useApp();
  return (
    <Field label={label}>
      <RadioGroup
        value={value ?? ""}
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
