import type { WordChange } from "@/domain/plan-exchange/changes";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import { isSameContent } from "@/domain/plan-exchange/isSameContent";
import { largestWordFile } from "@/domain/plan-exchange/largestWordFile";
import { AppError } from "@/ports/appError";
import type { DocumentLibrary, LibraryFile, LibraryItemId } from "@/ports/documentLibrary";
import type { WordDocument, WordFile, WordFiles } from "@/ports/wordDocument";

interface Ports {
  readonly library: DocumentLibrary;
  readonly open: WordFiles["open"];
}

/** Sent without anything being heard: what it was sent over, and what stands there if it arrived. */
interface Unheard {
  readonly changes: readonly WordChange[];
  readonly before: DocumentContent;
  readonly after: DocumentContent;
}

/** SharePoint itself may come in between once, when it writes its properties into a file. */
const mostAttempts = 3;

/** Throws what `DocumentLibrary.find` and `WordFiles.open` throw, and "wordFileRefused" for what is too large to fetch. */
export async function openFromLibrary(ports: Ports, id: LibraryItemId): Promise<FileFromLibrary> {
  const { found, file } = await fetchFile(ports, id);
  return new FileFromLibrary(ports, id, { found, file, content: await file.read() });
}

/**
 * A file in a document library, as a document that a plan is exchanged with. What is applied becomes a new version there, on
 * condition that nobody changed the file since. [UW12]
 */
export class FileFromLibrary implements WordFile {
  private unheard: readonly Unheard[] = [];
  private isKeptHere = false;
  /** Just fetched or written: reading it at once needs no network. */
  private isFresh = true;

  constructor(
    private readonly ports: Ports,
    private readonly id: LibraryItemId,
    /** The content is what is shown, which after a loss of the connection is not all that the file says. */
    private now: { readonly found: LibraryFile; readonly file: WordFile; readonly content: DocumentContent },
  ) {}

  get name(): string {
    return this.now.found.name;
  }

  get url(): string {
    return this.now.found.url;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.now.file.bytes();
  }

  /** From here on what is applied stays on this device, to be downloaded: for who may or can not write there now. */
  keepHere(): void {
    this.isKeptHere = true;
  }

  async read(): Promise<DocumentContent> {
    if (!this.isFresh && !this.isKeptHere) await this.lookAgain();
    this.isFresh = false;
    return this.now.content;
  }

  async apply(
    changes: readonly WordChange[],
    verifiedOn: DocumentContent,
  ): ReturnType<WordDocument["apply"]> {
    if (this.unheard.length > 0 && (await this.hasArrived(changes))) return { kind: "applied" };
    // The condition is SharePoint's to keep, and not all that it does stands in its documentation.
    if (this.unheard.length === 0 && !this.isKeptHere) await this.lookAgain();
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const { found, content } = this.now;
      if (!isSameContent(content, verifiedOn)) return { kind: "changedSince", content };
      if (changes.length === 0) return { kind: "applied" };
      // Written in a copy: what the library refuses leaves no trace here.
      const file = await this.ports.open(this.now.file.bytes());
      await file.apply(changes, await file.read());
      const after = await file.read();
      const outcome = this.isKeptHere
        ? ({ kind: "replaced", version: found.version } as const)
        : await this.ports.library.replace(this.id, found.version, file.bytes());
      if (outcome.kind === "replaced") {
        this.settle({ found: { ...found, version: outcome.version }, file, content: after });
        return { kind: "applied" };
      }
      this.unheard = [...this.unheard, { changes, before: content, after }];
      if (await this.hasArrived(changes)) return { kind: "applied" };
    }
    throw new AppError({ code: "libraryRefused", problem: "unheard" });
  }

  /** Whether these changes turn out to stand there, though nothing was heard of it. */
  private async hasArrived(changes: readonly WordChange[]): Promise<boolean> {
    if (this.isKeptHere) return false;
    await this.lookAgain().catch((cause: unknown) => {
      throw isGone(cause) ? cause : new AppError({ code: "libraryRefused", problem: "unheard" }, cause);
    });
    const content = await this.now.file.read();
    const isThere = this.unheard.some(
      (each) => each.changes === changes && isSameContent(content, each.after),
    );
    if (isThere) this.settle({ ...this.now, content });
    return isThere;
  }

  /**
   * Fetches the file when it is no longer the version that was fetched. When what was sent unheard turns out to have arrived,
   * maybe with later work of others, the list does not have its part yet: what both last agreed on is still what it was.
   */
  private async lookAgain(): Promise<void> {
    const found = await this.ports.library.find(this.id);
    if (found.version !== this.now.found.version) {
      const { file } = await fetchFile(this.ports, this.id, found);
      this.now = { found, file, content: await file.read() };
    }
    const { content } = this.now;
    const arrived = this.unheard.find(({ after }) => agreedIn(after) === agreedIn(content));
    if (arrived) this.now = { ...this.now, content: { ...content, snapshots: arrived.before.snapshots } };
  }

  private settle(now: typeof this.now): void {
    this.now = now;
    this.unheard = [];
    this.isFresh = true;
  }
}

function agreedIn({ snapshots }: DocumentContent): string {
  return JSON.stringify(snapshots.map(({ snapshot }) => snapshot));
}

function isGone(error: unknown): boolean {
  if (!(error instanceof AppError)) return false;
  return error.detail.code === "libraryRefused" && error.detail.problem === "gone";
}

async function fetchFile(
  { library, open }: Ports,
  id: LibraryItemId,
  known?: LibraryFile,
): Promise<{ readonly found: LibraryFile; readonly file: WordFile }> {
  const found = known ?? (await library.find(id));
  if (found.size > largestWordFile) throw new AppError({ code: "wordFileRefused", problem: "tooLarge" });
  return { found, file: await open(await found.bytes()) };
}
