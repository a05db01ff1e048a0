import type { BrokenContentFile, ContentProblems } from "@/ports/contentProblems";

/** Holds what is wrong with each file, and tells who listens. */
export class ProblemBoard implements ContentProblems {
  private readonly broken = new Map<string, BrokenContentFile>();
  private readonly listeners = new Set<() => void>();
  private shown: readonly BrokenContentFile[] = [];

  readonly all = (): readonly BrokenContentFile[] => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(problem: BrokenContentFile): void {
    this.broken.set(problem.file, problem);
    this.shown = [...this.broken.values()];
    for (const listener of this.listeners) listener();
  }
}
