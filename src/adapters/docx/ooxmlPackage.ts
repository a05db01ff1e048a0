// An Office file is a package of parts (Open Packaging Conventions): files that do not name each other directly
// but through relationships, each with an id that is unique within the part that holds it. The package itself
// has relationships too: those tell Word where to start reading.
// https://learn.microsoft.com/office/open-xml/general/introducing-the-open-xml-sdk
export interface OoxmlPackage {
  readonly relationships: readonly Relationship[];
  readonly parts: readonly PackagePart[];
}

interface PartFrame {
  /** From the root of the package, without a leading slash: "word/document.xml". */
  readonly name: string;
  readonly contentType: string;
  readonly relationships: readonly Relationship[];
}

export interface XmlPart extends PartFrame {
  /** Without an XML declaration: what that looks like is up to the container. */
  readonly xml: string;
}

/** What is no XML, or XML that stays to the byte as it came. */
export interface BytesPart extends PartFrame {
  readonly bytes: Uint8Array;
}

export type PackagePart = XmlPart | BytesPart;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Relative to the folder of the part that holds it, or an address on the web when it is external. */
  readonly target: string;
  readonly isExternal?: boolean;
}

/** Of a part that holds the relationships of another, where those are kept as they came. */
export const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
