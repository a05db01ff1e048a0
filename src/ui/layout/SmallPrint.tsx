import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: "75ch" },
});

/** Sources, versions and what is our own work: always there, never in the way. */
export function SmallPrint({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().text}>{children}</p>;
}
