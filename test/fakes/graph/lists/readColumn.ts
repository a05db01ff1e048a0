import { isList, isObject, type JsonObject } from "../message/json";
import { invalid } from "../message/refusal";
import type { Facet, StoredColumn } from "../state/tenant";
import { newGuid, type World } from "../state/world";
import { internalName } from "./columnName";

const facets: readonly Facet[] = [
  "boolean",
  "calculated",
  "choice",
  "contentApprovalStatus",
  "currency",
  "dateTime",
  "geolocation",
  "hyperlinkOrPicture",
  "lookup",
  "number",
  "personOrGroup",
  "term",
  "text",
  "thumbnail",
];

// https://learn.microsoft.com/graph/api/resources/textcolumn, choicecolumn, …: what Graph fills in.
const defaults: Readonly<Partial<Record<Facet, JsonObject>>> = {
  text: {
    allowMultipleLines: false,
    appendChangesToExistingText: false,
    linesForEditing: 0,
    maxLength: 255,
  },
  choice: { allowTextEntry: false, choices: [], displayAs: "dropDownMenu" },
  number: { decimalPlaces: "automatic", displayAs: "number" },
  dateTime: { displayAs: "default", format: "dateOnly" },
  personOrGroup: {
    allowMultipleSelection: false,
    chooseFromType: "peopleOnly",
    displayAs: "nameWithPresence",
  },
};

/** A columnDefinition as it is posted: a name and exactly one facet. */
export function readColumn(world: World, body: JsonObject): StoredColumn {
  if (typeof body.name !== "string" || body.name.trim() === "") throw invalid("The column needs a name.");
  const present = facets.filter((facet) => isObject(body[facet]));
  const [facet] = present;
  if (facet === undefined || present.length > 1) {
    throw invalid("A column definition has exactly one type facet.");
  }
  const column: StoredColumn = {
    id: newGuid(world),
    name: internalName(body.name),
    displayName: typeof body.displayName === "string" ? body.displayName : body.name,
    description: typeof body.description === "string" ? body.description : "",
    columnGroup: "Custom Columns",
    required: body.required === true,
    indexed: body.indexed === true,
    enforceUniqueValues: body.enforceUniqueValues === true,
    hidden: body.hidden === true,
    readOnly: body.readOnly === true,
    defaultValue: isObject(body.defaultValue) ? body.defaultValue : null,
    facet,
    details: { ...defaults[facet], ...(body[facet] as JsonObject) },
    isBuiltIn: false,
  };
  checkColumn(column);
  return column;
}

/** "Enforce unique values" asks for an index (support.microsoft.com, Enforce unique values in a column). */
export function checkColumn(column: StoredColumn): void {
  if (column.enforceUniqueValues && !column.indexed) {
    throw invalid("A column that enforces unique values must be indexed.");
  }
  const isMultiline = column.facet === "text" && column.details.allowMultipleLines === true;
  // support.microsoft.com, Add an index to a list or library column: multiple lines of text cannot be indexed.
  if (isMultiline && column.indexed) throw invalid("A column with multiple lines of text cannot be indexed.");
  if (column.facet === "choice" && !(isList(column.details.choices) && column.details.choices.length > 0)) {
    throw invalid("A choice column needs choices.");
  }
}
