import type { Unsubscribe } from "./workspaceStore";

/** Where in a file something is wrong, so that people can find it in their editor. */
export interface ContentPlace {
  /** The first line is 1. */
  readonly line: number;
  /** Of the nearest thing around it that has one, such as an aspect or a link. */
  readonly id: string | null;
  /** The way to it by the names in the file, in words. */
  readonly at: string;
}

export interface ContentProblem {
  /** Null when the file as a whole is meant. */
  readonly place: ContentPlace | null;
  /** What is wrong, in Dutch. */
  readonly problem: string;
}

/** A file with own content of the municipality that is not as it should be. */
export interface BrokenContentFile {
  readonly file: string;
  /** What the app works with in its place; of the list of files, the part that is right. */
  readonly inUse: "lastGood" | "bundled" | "rightPart";
  /** At most ten, in the order of the file. */
  readonly problems: readonly ContentProblem[];
  readonly furtherProblems: number;
}

/** What is wrong with own content. A file is looked at when its part of the app is asked for. */
export interface ContentProblems {
  /** The same array until something changes. */
  readonly all: () => readonly BrokenContentFile[];
  readonly subscribe: (listener: () => void) => Unsubscribe;
}
