import { isList, type Json } from "../message/json";
import { invalid, Refusal } from "../message/refusal";
import type { Settings } from "../settings";
import type { StoredColumn } from "../state/tenant";

/** The value as it is kept; null when the column is emptied. */
export function checkValue(settings: Settings, column: StoredColumn, value: Json): Json {
  // SharePoint knows no empty text: a text column that is written with "" has no value afterwards.
  if (value === null || value === "") return null;
  switch (column.facet) {
    case "text":
      return checkText(settings, column, value);
    case "choice":
      return checkChoice(settings, column, value);
    case "number":
    case "currency":
      return checkNumber(column, value);
    case "boolean":
      if (typeof value !== "boolean") throw wrongValue(column);
      return value;
    case "dateTime":
      if (typeof value !== "string" || Number.isNaN(Date.parse(value))) throw wrongValue(column);
      return `${new Date(value).toISOString().slice(0, 19)}Z`;
    case "calculated":
    case "contentApprovalStatus":
    case "geolocation":
    case "hyperlinkOrPicture":
    case "lookup":
    case "personOrGroup":
    case "term":
    case "thumbnail":
    case null:
      throw new Refusal(
        501,
        "notSupported",
        `The fake writes no column of the kind ${String(column.facet)} (${column.name}).`,
      );
  }
}

/** support.microsoft.com, "List and library column types and options": 255 characters, or 63,999 in several lines. */
function checkText(settings: Settings, column: StoredColumn, value: Json): Json {
  if (typeof value !== "string") throw wrongValue(column);
  if (column.details.allowMultipleLines === true) {
    if (settings.multilineLimit !== null && value.length > settings.multilineLimit) throw wrongText();
    return settings.newlines === "crlf" ? value.replace(/\r?\n/g, "\r\n") : value;
  }
  const most = typeof column.details.maxLength === "number" ? column.details.maxLength : 255;
  if (value.length > Math.min(most, 255) || /[\r\n]/.test(value)) throw wrongText();
  return value;
}

function checkChoice(settings: Settings, column: StoredColumn, value: Json): Json {
  const isMultiple = column.details.displayAs === "checkBoxes";
  const chosen = isMultiple ? value : [value];
  if (!isList(chosen) || chosen.some((choice) => typeof choice !== "string")) throw wrongValue(column);
  const choices = isList(column.details.choices) ? column.details.choices : [];
  const isKnown =
    column.details.allowTextEntry === true || chosen.every((choice) => choices.includes(choice));
  if (!isKnown && settings.choiceOutsideList === "refused") throw wrongValue(column);
  return value;
}

/** https://learn.microsoft.com/graph/api/resources/numbercolumn: minimum and maximum are "permitted values". */
function checkNumber(column: StoredColumn, value: Json): Json {
  const { minimum, maximum } = column.details;
  if (typeof value !== "number" || !Number.isFinite(value)) throw wrongValue(column);
  if (typeof minimum === "number" && value < minimum) throw wrongValue(column);
  if (typeof maximum === "number" && value > maximum) throw wrongValue(column);
  return value;
}

function wrongValue(column: StoredColumn): Refusal {
  return invalid(`The value of field '${column.name}' is not valid.`);
}

function wrongText(): Refusal {
  return invalid(
    "Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.",
  );
}
