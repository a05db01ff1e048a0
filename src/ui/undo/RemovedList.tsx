import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { undoTexts } from "./texts";
import { useFoldStyles } from "../layout/useFoldStyles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface RemovedListProps<Item> {
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly onRestore: (item: Item) => void;
}

/** What was removed, also long ago: nothing that people filled in together is lost by one press. */
export function RemovedList<Item extends { readonly id: string }>({
  items,
  nameOf,
  onRestore,
}: RemovedListProps<Item>) {
  const styles = useStyles();
  const fold = useFoldStyles();
  if (items.length === 0) return null;
  return (
    <details>
      <summary className={fold.summary}>{undoTexts.removed(items.length)}</summary>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <span>{nameOf(item)}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={undoTexts.restoreWhich(nameOf(item))}
              onClick={() => {
                onRestore(item);
              }}
            >
              {undoTexts.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
