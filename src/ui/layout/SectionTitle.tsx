import { makeStyles, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  section: { ...typographyStyles.subtitle1, margin: 0 },
  part: { ...typographyStyles.subtitle2, margin: 0 },
});

interface SectionTitleProps {
  readonly children: string;
  readonly id?: string;
  /** For where the focus goes when what had it went away. */
  readonly canHaveFocus?: boolean;
}

export function SectionTitle({ children, id, canHaveFocus = false }: SectionTitleProps) {
  return (
    <h2 className={useStyles().section} id={id} tabIndex={canHaveFocus ? -1 : undefined}>
      {children}
    </h2>
  );
}

export function PartTitle({ children, id }: { readonly children: string; readonly id?: string }) {
  return (
    <h3 className={useStyles().part} id={id}>
      {children}
    </h3>
  );
}
