import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalM,
    "@media (max-width: 640px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: 0 },
  },
  term: { ...typographyStyles.body1Strong },
  meaning: {
    ...typographyStyles.body1,
    margin: 0,
    maxWidth: "75ch",
    // One below the other: a word then stands closer to its own meaning than to that of the word before.
    "@media (max-width: 640px)": { marginBottom: tokens.spacingVerticalM },
  },
});

interface TermListProps {
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
}

/** Words with what they mean, side by side where there is room. */
export function TermList({ terms }: TermListProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {terms.map(({ term, meaning }) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.meaning}>{meaning}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
