// A content control says in its properties what is locked: itself ("sdtLocked"), what is in it ("contentLocked"), or both.
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.lockingvalues

/** Follows the locked content controls that we are in. */
export class LockReader {
  private readonly depths: number[] = [];

  /** Whether what comes now may not be changed. */
  get isInside(): boolean {
    return this.depths.length > 0;
  }

  /** Of the control at that depth. Gives whether a text that it stands in can no longer be replaced. */
  lock(kind: string | undefined, depth: number): boolean {
    if (kind === "contentLocked" || kind === "sdtContentLocked") this.depths.push(depth);
    return this.depths.at(-1) === depth || kind === "sdtLocked";
  }

  close(depth: number): void {
    if (this.depths.at(-1) === depth) this.depths.pop();
  }
}
