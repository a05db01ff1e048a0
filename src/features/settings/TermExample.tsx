import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { settingsTexts } from "./texts";

const useStyles = makeStyles({
  figure: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    maxWidth: "75ch",
    overflowWrap: "anywhere",
  },
});

/** A sentence as the texts of this workspace now say it. */
export function TermExample({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{settingsTexts.example}</figcaption>
      <p className={styles.text}>{text}</p>
    </figure>
  );
}
