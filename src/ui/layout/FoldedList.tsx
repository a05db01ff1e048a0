import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useFoldStyles } from "./useFoldStyles";

const useStyles = makeStyles({
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
  const fold = useFoldStyles();
  return (
    <details>
      <summary className={fold.summary}>{summary}</summary>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
