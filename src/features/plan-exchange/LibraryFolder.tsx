import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { Document20Regular, Folder20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { DocumentLibrary, LibraryItem, LibraryItemId } from "@/ports/documentLibrary";
import { takeFocus } from "@/ui/focus/takeFocus";
import { formatMoment } from "@/ui/format/moments";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { LibraryFailure } from "./LibraryFailure";
import { libraryTexts } from "./libraryTexts";
import { useLibraryFolder } from "./useLibraryFolder";

const useStyles = makeStyles({
  folder: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  item: { justifyContent: "flex-start", width: "100%", minHeight: "44px", textAlign: "start" },
  name: { display: "grid", overflowWrap: "anywhere" },
  changed: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface LibraryFolderProps {
  readonly title: string;
  readonly library: DocumentLibrary;
  /** Another one is another list: give this its key. */
  readonly folder: LibraryItemId | null;
  readonly onEnter: (folder: LibraryItem) => void;
  readonly onChoose: (document: LibraryItem) => void;
}

/** What stands in one folder. Takes the focus, since the button that led here is gone. */
export function LibraryFolder({ title, library, folder, onEnter, onChoose }: LibraryFolderProps) {
  const styles = useStyles();
  const titleId = useId();
  const { folders, documents, progress, isMore, load } = useLibraryFolder(library, folder);
  const [hasAsked, setHasAsked] = useState(false);
  const isEmpty = folders.length + documents.length === 0;
  return (
    <section ref={takeFocus} tabIndex={-1} aria-labelledby={titleId} className={styles.folder}>
      <SectionTitle id={titleId}>{title}</SectionTitle>
      <ItemList title={libraryTexts.folders} items={folders} onChoose={onEnter} />
      <ItemList title={libraryTexts.documents} items={documents} onChoose={onChoose} />
      <div role="status">
        {progress.kind === "loading" && (
          <Spinner size="tiny" label={libraryTexts.loading} labelPosition="after" />
        )}
        {progress.kind === "idle" &&
          (isEmpty && !isMore
            ? libraryTexts.nothing
            : libraryTexts.shown(folders.length, documents.length, isMore))}
      </div>
      {progress.kind === "failed" && <LibraryFailure failure={progress.failure} onRetry={load} />}
      {/* It stays when there is no more: who just pressed it has the focus on it. */}
      {(isMore || hasAsked) && (
        <div>
          <Button
            disabledFocusable={!isMore || progress.kind === "loading"}
            onClick={() => {
              setHasAsked(true);
              load();
            }}
          >
            {libraryTexts.more}
          </Button>
        </div>
      )}
    </section>
  );
}

interface ItemListProps {
  readonly title: string;
  readonly items: readonly LibraryItem[];
  readonly onChoose: (item: LibraryItem) => void;
}

function ItemList({ title, items, onChoose }: ItemListProps) {
  const styles = useStyles();
  const titleId = useId();
  if (items.length === 0) return null;
  return (
    <div>
      <PartTitle id={titleId}>{title}</PartTitle>
      <ul aria-labelledby={titleId} className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <Button
              appearance="subtle"
              icon={item.kind === "folder" ? <Folder20Regular /> : <Document20Regular />}
              className={styles.item}
              onClick={() => {
                onChoose(item);
              }}
            >
              <span className={styles.name}>
                <span>{item.name}</span>
                {item.kind === "document" && item.changedAt !== null && (
                  <span className={styles.changed}>{libraryTexts.changed(formatMoment(item.changedAt))}</span>
                )}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
