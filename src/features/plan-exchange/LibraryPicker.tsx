import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { use, useMemo, useState } from "react";
import type { DocumentLibrary, LibraryItem, LibraryItemId } from "@/ports/documentLibrary";
import type { SharedSite } from "@/ports/sharedSite";
import { useApp } from "@/ui/app/AppContext";
import { LibraryFolder } from "./LibraryFolder";
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

interface LibraryPickerProps {
  readonly site: SharedSite;
  readonly onChoose: (library: DocumentLibrary, file: LibraryItemId) => void;
}

/** The folders and documents of a site, to choose a document of Word. Suspends until what carries it is loaded. */
export function LibraryPicker({ site, onChoose }: LibraryPickerProps) {
  const styles = useStyles();
  const microsoft365 = use(useApp().microsoft365());
  const library = useMemo(() => microsoft365?.library(site.id), [microsoft365, site.id]);
  const [trail, setTrail] = useState<readonly LibraryItem[]>([]);
  const here = trail.at(-1);
  if (!library) return null;
  return (
    <>
      {here && (
        <nav aria-label={libraryTexts.path}>
          <ol className={styles.path}>
            <li className={styles.step}>
              <Button
                appearance="transparent"
                className={styles.button}
                onClick={() => {
                  setTrail([]);
                }}
              >
                {site.name}
              </Button>
            </li>
            {trail.map((folder, index) => (
              <li key={folder.id} className={styles.step}>
                <span aria-hidden>{libraryTexts.below}</span>
                {folder === here ? (
                  <span aria-current="location" className={styles.here}>
                    {folder.name}
                  </span>
                ) : (
                  <Button
                    appearance="transparent"
                    className={styles.button}
                    onClick={() => {
                      setTrail(trail.slice(0, index + 1));
                    }}
                  >
                    {folder.name}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <LibraryFolder
        key={here?.id}
        title={here ? libraryTexts.folderTitle(here.name) : libraryTexts.rootTitle(site.name)}
        library={library}
        folder={here?.id ?? null}
        onEnter={(folder) => {
          setTrail([...trail, folder]);
        }}
        onChoose={({ id }) => {
          onChoose(library, id);
        }}
      />
    </>
  );
}
