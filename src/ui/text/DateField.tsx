import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PlainDate } from "@/domain/record";
import { dateFieldTexts } from "./dateFieldTexts";

const useStyles = makeStyles({ input: { width: "11rem" } });

interface DateFieldProps {
  readonly label: string;
  readonly value: PlainDate;
  /** Called with each whole date. */
  readonly onChange: (date: PlainDate) => void;
}

interface OptionalDateFieldProps {
  readonly label: string;
  readonly value: PlainDate | null;
  /** Called with each whole date, and with null when it is taken away. */
  readonly onChange: (date: PlainDate | null) => void;
}

/** A day that may be left open. */
export function OptionalDateField({ label, value, onChange }: OptionalDateFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        type="date"
        className={styles.input}
        value={value ?? ""}
        onChange={(_, { value: typed }) => {
          // The browser gives a whole date as ISO 8601, or nothing.
          onChange(typed === "" ? null : (typed as PlainDate));
        }}
      />
    </Field>
  );
}

/** A day. While none is filled in the last one stays kept, and the field says so. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const styles = useStyles();
  const [isEmpty, setIsEmpty] = useState(false);
  return (
    <Field
      label={label}
      {...(isEmpty ? { validationState: "error" as const, validationMessage: dateFieldTexts.empty } : {})}
    >
      <Input
        type="date"
        className={styles.input}
        value={isEmpty ? "" : value}
        onChange={(_, { value: typed }) => {
          setIsEmpty(typed === "");
          // The browser gives a whole date as ISO 8601, or nothing.
          if (typed !== "") onChange(typed as PlainDate);
        }}
      />
    </Field>
  );
}
