// https://learn.microsoft.com/javascript/api/word/word.document, word.customxmlpart and word.contentcontrol
import { generalException, Refusal } from "../refusal";
import { deleteBookmark, findBookmark } from "../state/bookmarks";
import type { OpenDocument } from "../state/openDocument";
import { ancestor, childrenOf, rootOf, valueOf } from "../state/xml";
import { aText } from "./given";
import type { HostObject, Kind, Of } from "./hostObject";

export const wholeDocument: Kind<Of<"Document">> = {
  read: { changeTrackingMode: ({ tracking }) => tracking },
  reach: {
    body: (document) => ({ kind: "Body", element: document.body, type: "MainDoc" }),
    customXmlParts: () => ({ kind: "CustomXmlPartCollection" }),
    getSelection: ({ cursor }) => ({
      kind: "Range",
      element: cursor.element,
      at: "Start",
      body: cursor.body,
    }),
    getBookmarkRangeOrNullObject: (document, _, given) => {
      const found = findBookmark(document.body, aText(given, 0, "Document.getBookmarkRangeOrNullObject"));
      const paragraph = found && ancestor(found.start, "p");
      if (!paragraph) return null;
      // A point, as at a row: of that the paragraph is enough.
      if (found.end === undefined || found.start.nextSibling === found.end) {
        return { kind: "Range", element: paragraph, at: "Whole" };
      }
      return { kind: "TextRange", start: found.start, end: found.end };
    },
  },
  call: {
    deleteBookmark: (document, _, given) => {
      document.beginWrite("Document.deleteBookmark");
      deleteBookmark(document.body, aText(given, 0, "Document.deleteBookmark"));
    },
  },
};

export const contentControl: Kind<Of<"ContentControl">> = {
  read: {
    cannotEdit: (_, { element }) => ["contentLocked", "sdtContentLocked"].includes(property(element, "lock")),
  },
};

function property({ childNodes }: Of<"ContentControl">["element"], name: string): string {
  const properties = Array.from(childNodes).find((each) => each.localName === "sdtPr");
  return properties ? valueOf(childrenOf(properties, name)[0]) : "";
}

export const customXmlPartCollection: Kind<Of<"CustomXmlPartCollection">> = {
  items: ({ package: { xmlItems } }) => xmlItems().map((item) => ({ kind: "CustomXmlPart", item })),
  reach: {
    getByNamespace: (_, __, given) => ({
      kind: "CustomXmlPartScopedCollection",
      namespace: aText(given, 0, "CustomXmlPartCollection.getByNamespace"),
    }),
    add: (document, _, given): HostObject => {
      const xml = checkXml(document, aText(given, 0, "CustomXmlPartCollection.add"));
      return { kind: "CustomXmlPart", item: document.package.addXmlItem(xml) };
    },
  },
};

export const customXmlPartScopedCollection: Kind<Of<"CustomXmlPartScopedCollection">> = {
  items: ({ package: { xmlItems, text } }, { namespace }) =>
    xmlItems()
      .filter(({ name }) => rootOf(text(name)).namespaceURI === namespace)
      .map((item) => ({ kind: "CustomXmlPart", item })),
};

export const customXmlPart: Kind<Of<"CustomXmlPart">> = {
  read: {
    id: (_, { item }) => item.id,
    namespaceUri: ({ package: { text } }, { item }) => rootOf(text(item.name)).namespaceURI ?? "",
  },
  call: {
    getXml: ({ package: { text } }, { item }) => text(item.name),
    setXml: (document, { item }, given) => {
      document.package.putXmlItem(item, checkXml(document, aText(given, 0, "CustomXmlPart.setXml")));
    },
    delete: (document, { item }) => {
      document.beginWrite("CustomXmlPart.delete");
      document.package.removeXmlItem(item);
    },
  },
};

function checkXml(document: OpenDocument, xml: string): string {
  document.beginWrite("CustomXmlPart.setXml");
  // A declaration makes it fail (#1643).
  if (xml.startsWith("<?")) throw generalException("CustomXmlPart.setXml");
  if (new TextEncoder().encode(xml).length > document.settings.largestXmlPart) {
    throw new Refusal("GeneralException", "Custom XML Error", "CustomXmlPart.setXml");
  }
  try {
    rootOf(xml);
  } catch {
    throw generalException("CustomXmlPart.setXml");
  }
  return xml;
}
