import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, color: tokens.colorBrandForegroundLink, cursor: "pointer" },
  list: {
    ...typographyStyles.body1,
    marginBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
    maxWidth: "75ch",
  },
});

interface FoldedListProps {
  readonly summary: string;
  readonly items: readonly string[];
}

/** A list of texts that is there for who asks. */
export function FoldedList({ summary, items }: FoldedListProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
