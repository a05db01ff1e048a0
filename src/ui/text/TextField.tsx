import { Field } from "@fluentui/react-components";
import { TextBox, type TextBoxProps } from "./TextBox";

interface TextFieldProps extends TextBoxProps {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A text of several lines under its label. */
export function TextField({ label, hint, ...box }: TextFieldProps) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      <TextBox {...box} />
    </Field>
  );
}
