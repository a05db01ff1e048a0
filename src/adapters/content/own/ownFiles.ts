import { unreachable } from "@/domain/unreachable";
import type { BrokenContentFile } from "@/ports/contentProblems";
import type { KeptTexts } from "@/ports/keptTexts";
import type { SiteFile } from "@/ports/siteFiles";
import type { ProblemBoard } from "./problemBoard";
import type { FoundProblems } from "./problemsIn";
import { ownTexts } from "./texts";

interface OwnFile<Value> {
  readonly name: string;
  /** Throws for a file that cannot be used. */
  readonly read: (json: unknown) => Value;
  /** Throws for what must be told but does not stand in the way of using the rest of the file. */
  readonly inspect?: (json: unknown) => void;
}

/** Own content as it is on the site, and where that is not right as it last was. */
export class OwnFiles {
  constructor(
    private readonly kept: KeptTexts,
    private readonly board: ProblemBoard,
  ) {}

  /** What the site has now, else the last good version on this device, else null. Tells why it is not the first. */
  async open<Value extends object>(file: OwnFile<Value>, found: SiteFile): Promise<Value | null> {
    const current = found.kind === "text" ? readText(file, found.text) : null;
    if (found.kind !== "text" || current === null) return this.openLastGood(file, found);
    // Nobody waits for it: when it fails there is no last good version, that is all.
    void this.kept.keep(file.name, found.text);
    if (file.inspect && isRefused(file.inspect, found.text))
      this.tell(file, "rightPart", await problemsInText(found.text, file.inspect));
    return current;
  }

  private async openLastGood<Value extends object>(
    file: OwnFile<Value>,
    found: SiteFile,
  ): Promise<Value | null> {
    const text = await this.kept.read(file.name);
    // The app may have changed since: what was good then is looked at again.
    const lastGood = text === null ? null : readText(file, text);
    const problems = await problemsWith(file, found);
    if (problems) this.tell(file, lastGood ? "lastGood" : "bundled", problems);
    return lastGood;
  }

  private tell(
    { name }: { readonly name: string },
    inUse: BrokenContentFile["inUse"],
    found: FoundProblems,
  ): void {
    this.board.put({ file: name, inUse, ...found });
  }
}

function readText<Value>({ read }: OwnFile<Value>, text: string): Value | null {
  try {
    return read(jsonFrom(text));
  } catch {
    return null;
  }
}

function isRefused(inspect: (json: unknown) => void, text: string): boolean {
  try {
    inspect(jsonFrom(text));
    return false;
  } catch {
    return true;
  }
}

function jsonFrom(text: string): unknown {
  // In place of what was no UTF-8, such as the é of an old Notepad.
  if (text.includes("\uFFFD")) throw new Error("This text is not UTF-8.");
  return JSON.parse(text);
}

/** Null where nothing is wrong with the file: it just cannot be had now. */
async function problemsWith<Value>({ read }: OwnFile<Value>, found: SiteFile): Promise<FoundProblems | null> {
  switch (found.kind) {
    case "text":
      return problemsInText(found.text, read);
    case "absent":
      return ofWholeFile(ownTexts.absent);
    case "tooLarge":
      return ofWholeFile(ownTexts.tooLarge);
    case "refused":
      return ofWholeFile(ownTexts.refused(found.status));
    case "unreachable":
      return null;
    default:
      return unreachable(found);
  }
}

/** Finding the line takes a parser of its own, which comes only when something is wrong. */
async function problemsInText(text: string, check: (json: unknown) => unknown): Promise<FoundProblems> {
  try {
    const { problemsIn } = await import("./problemsIn");
    return problemsIn(text, check);
  } catch {
    return ofWholeFile(ownTexts.unreadable);
  }
}

function ofWholeFile(problem: string): FoundProblems {
  return { problems: [{ place: null, problem }], furtherProblems: 0 };
}
