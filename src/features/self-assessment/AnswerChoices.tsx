import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { answerChoices, type AnswerChoice } from "@/domain/framework/answerScale";
import { useApp } from "@/ui/app/AppContext";

const useStyles = makeStyles({
  choices: {
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    "@media (max-width: 640px)": { flexDirection: "column" },
  },
});

interface AnswerChoicesProps {
  readonly labelledBy: string;
  readonly choice: AnswerChoice | null;
  readonly onChoose: (choice: AnswerChoice) => void;
  /** Chosen by its number: who answers so wants to go on. */
  readonly onChooseByKey: (choice: AnswerChoice) => void;
}

/** The answers in words, as one row of radio buttons. Keys 1 to 6 choose while one of them has the focus. */
export function AnswerChoices({ labelledBy, choice, onChoose, onChooseByKey }: AnswerChoicesProps) {
  const styles = useStyles();
  const { answerScale } = useApp();
  const onKeyDown = (event: KeyboardEvent) => {
    // A key that is held down would answer one question after the other.
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const byKey = answerChoices[Number(event.key) - 1];
    if (!byKey) return;
    event.preventDefault();
    onChooseByKey(byKey);
  };
  return (
    <RadioGroup
      layout="horizontal"
      className={styles.choices}
      aria-labelledby={labelledBy}
      value={choice ?? ""}
      onKeyDown={onKeyDown}
      onChange={(_, { value }) => {
        const chosen = answerChoices.find((each) => each === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {answerChoices.map((each) => (
        <Radio key={each} value={each} label={answerScale.choices[each].label} />
      ))}
    </RadioGroup>
  );
}
