import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { parseAmount } from "@/domain/action-plan/amount";
import { amountTexts } from "./amountTexts";

const useStyles = makeStyles({ input: { width: "11rem" } });
const grouped = new Intl.NumberFormat("nl-NL");

interface AmountFieldProps {
  readonly label: string;
  /** Whole euros; null when nobody has said. */
  readonly value: number | null;
  /** Called with each amount that can be read. */
  readonly onChange: (euros: number | null) => void;
}

/** An amount in whole euros. What cannot be read stays in the field, is said not to be kept, and changes nothing. */
export function AmountField({ label, value, onChange }: AmountFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const isRefused = typed !== null && parseAmount(typed).kind === "refused";
  return (
    <Field
      label={label}
      {...(isRefused ? { validationState: "error" as const, validationMessage: amountTexts.refused } : {})}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        contentBefore={amountTexts.sign}
        value={typed ?? (value === null ? "" : grouped.format(value))}
        onChange={(_, { value: text }) => {
          setTyped(text);
          const parsed = parseAmount(text);
          if (parsed.kind === "amount") onChange(parsed.euros);
        }}
        onBlur={() => {
          // Shown as it is kept, once it could be read.
          if (!isRefused) setTyped(null);
        }}
      />
    </Field>
  );
}
