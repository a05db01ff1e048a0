import { useCallback, useEffect, useState } from "react";
import type {
  DocumentLibrary,
  LibraryItem,
  LibraryItemId,
  LibraryMark,
  LibraryPage,
} from "@/ports/documentLibrary";

interface Listing {
  readonly items: readonly LibraryItem[];
  /** Where to go on; null at the end, undefined before the beginning. */
  readonly more: LibraryMark | null | undefined;
  readonly progress:
    { readonly kind: "loading" | "idle" } | { readonly kind: "failed"; readonly failure: unknown };
}

/** With only pictures in them, pages could go on for ever. */
const mostPages = 10;
const byName = new Intl.Collator("nl", { numeric: true });

/** What stands in a folder, as far as it was asked for. */
export function useLibraryFolder(
  library: DocumentLibrary,
  folder: LibraryItemId | null,
): {
  readonly folders: readonly LibraryItem[];
  readonly documents: readonly LibraryItem[];
  readonly progress: Listing["progress"];
  readonly isMore: boolean;
  readonly load: () => void;
} {
  const [{ items, more, progress }, setListing] = useState<Listing>(start);
  const follow = useCallback(
    async (known: readonly LibraryItem[], from: LibraryMark | null): Promise<Listing> => {
      const page = await nextPage(library, folder, from);
      return { items: [...known, ...page.items], more: page.more, progress: { kind: "idle" } };
    },
    [library, folder],
  );
  useEffect(() => {
    let isShown = true;
    follow([], null).then(
      (listing) => {
        if (isShown) setListing(listing);
      },
      (failure: unknown) => {
        if (isShown) setListing({ ...start, progress: { kind: "failed", failure } });
      },
    );
    return () => {
      isShown = false;
    };
  }, [follow]);
  const load = () => {
    setListing({ items, more, progress: { kind: "loading" } });
    follow(items, more ?? null).then(setListing, (failure: unknown) => {
      setListing({ items, more, progress: { kind: "failed", failure } });
    });
  };
  const sorted = items.toSorted((one, other) => byName.compare(one.name, other.name));
  return {
    folders: sorted.filter(({ kind }) => kind === "folder"),
    documents: sorted.filter(({ kind }) => kind === "document"),
    progress,
    isMore: typeof more === "string",
    load,
  };
}

const start: Listing = { items: [], more: undefined, progress: { kind: "loading" } };

/** Goes on until there is something to show. */
async function nextPage(
  library: DocumentLibrary,
  folder: LibraryItemId | null,
  from: LibraryMark | null,
): Promise<LibraryPage> {
  let page = await library.list(folder, from);
  for (let pages = 1; page.items.length === 0 && page.more !== null && pages < mostPages; pages += 1)
    page = await library.list(folder, page.more);
  return page;
}
