import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { answerChoices, type AnswerChoice } from "@/domain/framework/answerScale";
import { useApp } from "@/ui/app/AppContext";

const useStyles = makeStyles({
  key: {
    ...typographyStyles.caption1,
    minWidth: "1.25rem",
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    // Where there is no keyboard, its keys are of no use.
    "@media (hover: none)": { display: "none" },
  },
  row: {
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    "@media (max-width: 640px)": { flexDirection: "column" },
  },
  label: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface ChoiceFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: AnswerChoice | null;
  readonly onChange: (choice: AnswerChoice) => void;
  /** Shows with each choice the number that chooses it. */
  readonly showsKeys?: boolean;
  /** "row" where there is room beside each other, for what is asked many times. */
  readonly layout?: "row" | "column";
}

/** The answers as radio buttons. */
export function ChoiceField({
  label,
  hint,
  value,
  onChange,
  showsKeys = false,
  layout = "column",
}: ChoiceFieldProps) {
  const styles = useStyles();
  const { answerScale } = useApp();
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      <RadioGroup
        {...(layout === "row" ? { layout: "horizontal", className: styles.row } : {})}
        value={value ?? ""}
        onChange={(_, { value: chosen }) => {
          const choice = answerChoices.find((each) => each === chosen);
          if (choice) onChange(choice);
        }}
      >
        {answerChoices.map((choice, index) => (
          <Radio
            key={choice}
            value={choice}
            label={
              <span className={styles.label}>
                {answerScale.choices[choice].label}
                {showsKeys && (
                  <span aria-hidden className={styles.key}>
                    {index + 1}
                  </span>
                )}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
