import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LibraryItem } from "@/ports/documentLibrary";
import { libraryTexts } from "./libraryTexts";

const useStyles = makeStyles({
  path: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
  },
  step: { display: "flex", alignItems: "center", minWidth: 0, overflowWrap: "anywhere" },
  here: { paddingInline: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  button: { minWidth: 0, overflowWrap: "anywhere" },
});

interface LibraryPathProps {
  readonly root: string;
  /** The folders from the root to here. */
  readonly trail: readonly LibraryItem[];
  readonly onGo: (trail: readonly LibraryItem[]) => void;
}

/** Where one is in a library, with the way back to each folder above. */
export function LibraryPath({ root, trail, onGo }: LibraryPathProps) {
  const styles = useStyles();
  const button = (label: string, to: readonly LibraryItem[]) => (
    <Button
      appearance="transparent"
      className={styles.button}
      onClick={() => {
        onGo(to);
      }}
    >
      {label}
    </Button>
  );
  return (
    <nav aria-label={libraryTexts.path}>
      <ol className={styles.path}>
        <li className={styles.step}>{button(root, [])}</li>
        {trail.map((folder, index) => (
          <li key={folder.id} className={styles.step}>
            <span aria-hidden>{libraryTexts.below}</span>
            {index === trail.length - 1 ? (
              <span aria-current="location" className={styles.here}>
                {folder.name}
              </span>
            ) : (
              button(folder.name, trail.slice(0, index + 1))
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
