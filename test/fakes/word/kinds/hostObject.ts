import type { Element, Node } from "@xmldom/xmldom";
import type { XmlItem } from "../state/docxPackage";
import type { OpenDocument } from "../state/openDocument";

/** What a path of a request leads to, by the name that Word's interface gives its class. */
export type HostObject =
  | { readonly kind: "Document" }
  | { readonly kind: "Body"; readonly element: Element; readonly type: string }
  | { readonly kind: "TableCollection"; readonly of: Element }
  | { readonly kind: "Table"; readonly element: Element }
  | { readonly kind: "TableRowCollection"; readonly rows: readonly Element[] }
  | { readonly kind: "TableRow"; readonly element: Element }
  | { readonly kind: "TableCell"; readonly element: Element }
  | {
      readonly kind: "Range";
      readonly element: Element;
      readonly at: string;
      readonly body?: string;
      readonly to?: Element;
    }
  | { readonly kind: "TextRange"; readonly start: Node; readonly end: Node }
  | { readonly kind: "ParagraphCollection"; readonly paragraphs: readonly Element[] }
  | { readonly kind: "Paragraph"; readonly element: Element }
  | { readonly kind: "ContentControl"; readonly element: Element }
  | { readonly kind: "CustomXmlPartCollection" }
  | { readonly kind: "CustomXmlPartScopedCollection"; readonly namespace: string }
  | { readonly kind: "CustomXmlPart"; readonly item: XmlItem };

export type KindName = HostObject["kind"];
export type Of<Name extends KindName> = Extract<HostObject, { readonly kind: Name }>;

/** Members are those that the add-in uses. Whatever else is asked for is refused and remembered. */
export interface Kind<Self extends HostObject> {
  readonly read?: Readonly<Record<string, (document: OpenDocument, self: Self) => unknown>>;
  readonly write?: Readonly<Record<string, (document: OpenDocument, self: Self, value: unknown) => void>>;
  /** Properties and methods that lead to another object; null where nothing is there. */
  readonly reach?: Readonly<
    Record<string, (document: OpenDocument, self: Self, given: readonly unknown[]) => HostObject | null>
  >;
  /** Methods that give a value, or nothing. */
  readonly call?: Readonly<
    Record<string, (document: OpenDocument, self: Self, given: readonly unknown[]) => unknown>
  >;
  readonly items?: (document: OpenDocument, self: Self) => readonly HostObject[];
}
