import { makeStyles, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  section: { ...typographyStyles.subtitle1, margin: 0 },
  part: { ...typographyStyles.subtitle2, margin: 0 },
});

export function SectionTitle({ children, id }: { readonly children: string; readonly id?: string }) {
  return (
    <h2 className={useStyles().section} id={id}>
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
