import { Button } from "@fluentui/react-components";
import { use, useMemo, useState } from "react";
import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { LibraryItem, LibraryItemId } from "@/ports/documentLibrary";
import type { KnownSite } from "@/ports/sharing";
import type { WordFiles } from "@/ports/wordDocument";
import { useApp } from "@/ui/app/AppContext";
import { type FileFromLibrary, openFromLibrary } from "@/usecases/exchange/openFromLibrary";
import { LibraryFolder } from "./LibraryFolder";
import { LibraryPath } from "./LibraryPath";
import { libraryTexts } from "./libraryTexts";

interface LibraryPickerProps {
  readonly plan: ActionPlanId;
  readonly known: KnownSite;
  readonly openFile: WordFiles["open"];
  /** Gets how the chosen file is opened. */
  readonly onChoose: (open: () => Promise<FileFromLibrary>) => void;
}

/** The folders and documents of a site, to choose a document of Word. Suspends until what carries it is loaded. */
export function LibraryPicker({ plan, known, openFile, onChoose }: LibraryPickerProps) {
  const { site } = known;
  const microsoft365 = use(useApp().microsoft365());
  const library = useMemo(() => microsoft365?.library(site.id), [microsoft365, site.id]);
  const [trail, setTrail] = useState<readonly LibraryItem[]>([]);
  const here = trail.at(-1);
  if (!microsoft365 || !library) return null;
  const lastFiles = microsoft365.lastFiles(known);
  const last = lastFiles.of(plan);
  const choose = (id: LibraryItemId) => {
    onChoose(async () => {
      const file = await openFromLibrary({ library, open: openFile }, id);
      lastFiles.keep(plan, { id, name: file.name });
      return file;
    });
  };
  return (
    <>
      {last && (
        <div>
          <Button
            onClick={() => {
              choose(last.id);
            }}
          >
            {libraryTexts.last(last.name)}
          </Button>
        </div>
      )}
      {here && <LibraryPath root={site.name} trail={trail} onGo={setTrail} />}
      <LibraryFolder
        key={here?.id}
        title={here ? libraryTexts.folderTitle(here.name) : libraryTexts.rootTitle(site.name)}
        library={library}
        folder={here?.id ?? null}
        onEnter={(folder) => {
          setTrail([...trail, folder]);
        }}
        onChoose={({ id }) => {
          choose(id);
        }}
      />
    </>
  );
}
