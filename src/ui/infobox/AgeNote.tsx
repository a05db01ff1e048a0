import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { History16Regular, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { LinkAge } from "@/domain/infobox/infobox";
import type { ShownLink } from "@/domain/infobox/infoLink";
import { linkAgeWords } from "./texts";

const useStyles = makeStyles({
  note: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "flex-start",
    margin: 0,
  },
  icon: { flexShrink: 0, display: "inline-flex" },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
});

const icons: Readonly<Record<LinkAge, ReactNode>> = {
  current: <Info16Regular />,
  older: <History16Regular />,
  doubtful: <Warning16Filled />,
};

/** Whether a link may be out of date: in a word, with an icon, and why. */
export function AgeNote({ link: { age, ageNote } }: { readonly link: ShownLink }) {
  const styles = useStyles();
  if (age === null || (age === "current" && ageNote === null)) return null;
  return (
    <p className={styles.note}>
      <span className={mergeClasses(styles.icon, age === "doubtful" && styles.doubtful)}>{icons[age]}</span>
      <span>
        <strong>{linkAgeWords[age]}</strong> {ageNote}
      </span>
    </p>
  );
}
