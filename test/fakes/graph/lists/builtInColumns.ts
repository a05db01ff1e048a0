import type { JsonObject } from "../message/json";
import type { Facet, StoredColumn } from "../state/tenant";
import { newGuid, type World } from "../state/world";

interface BuiltIn {
  readonly name: string;
  readonly displayName?: string;
  readonly facet: Facet | null;
  readonly details?: JsonObject;
  readonly isWritable?: boolean;
  readonly required?: boolean;
  readonly hidden?: boolean;
}

const person: JsonObject = {
  allowMultipleSelection: false,
  chooseFromType: "peopleOnly",
  displayAs: "nameWithPresence",
};
const moment: JsonObject = { displayAs: "default", format: "dateTime" };
const line: JsonObject = {
  allowMultipleLines: false,
  appendChangesToExistingText: false,
  linesForEditing: 0,
  maxLength: 255,
};

// What `GET …/columns` shows of a fresh list from the template genericList, as far as an app can trip over it.
const builtIns: readonly BuiltIn[] = [
  { name: "ContentType", displayName: "Content Type", facet: "text", details: line },
  { name: "Title", facet: "text", details: line, isWritable: true, required: true },
  { name: "ComplianceAssetId", displayName: "Compliance Asset Id", facet: "text", details: line },
  { name: "ID", facet: "number", details: {} },
  { name: "Modified", facet: "dateTime", details: moment },
  { name: "Created", facet: "dateTime", details: moment },
  { name: "Author", displayName: "Created By", facet: "personOrGroup", details: person },
  { name: "Editor", displayName: "Modified By", facet: "personOrGroup", details: person },
  { name: "_UIVersionString", displayName: "Version", facet: "text", details: line },
  { name: "Attachments", facet: null, isWritable: true },
  { name: "Edit", facet: null },
  { name: "LinkTitleNoMenu", displayName: "Title", facet: null },
  { name: "LinkTitle", displayName: "Title", facet: null },
  { name: "ItemChildCount", displayName: "Item Child Count", facet: "lookup", details: {} },
  { name: "FolderChildCount", displayName: "Folder Child Count", facet: "lookup", details: {} },
];

export function builtInColumns(world: World): StoredColumn[] {
  return builtIns.map((column) => ({
    id: newGuid(world),
    name: column.name,
    displayName: column.displayName ?? column.name,
    description: "",
    columnGroup: "Custom Columns",
    required: column.required ?? false,
    // SharePoint can always find an item by its number.
    indexed: column.name === "ID",
    enforceUniqueValues: false,
    hidden: column.hidden ?? false,
    readOnly: column.isWritable !== true,
    defaultValue: null,
    facet: column.facet,
    details: column.details ?? {},
    isBuiltIn: true,
  }));
}
