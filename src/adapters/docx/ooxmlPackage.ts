// An Office file is a package of parts (Open Packaging Conventions): XML files that do not name each other
// directly but through relationships, each with an id that is unique within the part that holds it. The
// package itself has relationships too: those tell Word where to start reading.
// https://learn.microsoft.com/office/open-xml/general/introducing-the-open-xml-sdk
export interface OoxmlPackage {
  readonly relationships: readonly Relationship[];
  readonly parts: readonly PackagePart[];
}

export interface PackagePart {
  /** From the root of the package, without a leading slash: "word/document.xml". */
  readonly name: string;
  readonly contentType: string;
  /** Without an XML declaration: what that looks like is up to the container. */
  readonly xml: string;
  readonly relationships: readonly Relationship[];
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Relative to the folder of the part that holds it. */
  readonly target: string;
}
