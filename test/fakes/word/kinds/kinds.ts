import * as documentParts from "./documentParts";
import type { HostObject, Kind, KindName, Of } from "./hostObject";
import * as ranges from "./ranges";
import * as tables from "./tables";
import { textRange } from "./textRange";

const kinds: { readonly [Name in KindName]: Kind<Of<Name>> } = {
  Document: documentParts.wholeDocument,
  Body: ranges.body,
  TableCollection: tables.tableCollection,
  Table: tables.table,
  TableRowCollection: {},
  TableRow: {},
  TableCell: tables.tableCell,
  Range: ranges.range,
  TextRange: textRange,
  ParagraphCollection: ranges.paragraphCollection,
  Paragraph: ranges.paragraph,
  ContentControl: documentParts.contentControl,
  CustomXmlPartCollection: documentParts.customXmlPartCollection,
  CustomXmlPartScopedCollection: documentParts.customXmlPartScopedCollection,
  CustomXmlPart: documentParts.customXmlPart,
};

/** The members of an object, whatever it is. */
export function membersOf({ kind }: HostObject): Kind<HostObject> {
  return kinds[kind] as Kind<HostObject>;
}
