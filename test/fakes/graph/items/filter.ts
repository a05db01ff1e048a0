import type { SiteCall } from "../call";
import type { Json } from "../message/json";
import { invalid, Refusal } from "../message/refusal";
import type { StoredItem, StoredList } from "../state/tenant";
import { type Condition, parseFilter } from "./parseFilter";
import { liveItems } from "./storeItem";

type ItemFilter = (items: readonly StoredItem[]) => readonly StoredItem[];

/**
 * `$filter` works on indexed columns; on others only when the caller says that it may fail, and then it fails above the
 * list view threshold (microsoftgraph/microsoft-graph-docs#2279, SharePoint/sp-dev-docs#7149, msgraph-sdk-dotnet#827).
 */
export function filterOf(call: SiteCall, list: StoredList): ItemFilter {
  const text = call.request.query.get("$filter");
  if (text === null) return (items) => items;
  const conditions = parseFilter(text);
  for (const { field } of conditions) checkIndexed(call, list, field);
  const matching = (items: readonly StoredItem[]) =>
    items.filter((item) => conditions.every((condition) => holds(condition, fieldOf(item, condition.field))));
  checkThreshold(call, list, conditions);
  return matching;
}

function checkIndexed(call: SiteCall, list: StoredList, field: string): void {
  const column = list.columns.find(({ name }) => name === field);
  if (column === undefined && field !== "id") throw invalid(`Column '${field}' does not exist.`);
  const prefer = call.request.headers.prefer ?? "";
  if (column?.indexed === false && !/HonorNonIndexedQueriesWarningMayFailRandomly/i.test(prefer)) {
    throw invalid(
      `Field '${field}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  }
}

/** The first column decides: what it finds must stay under the threshold, and without an index it looks at every row. */
function checkThreshold({ world }: SiteCall, list: StoredList, conditions: readonly Condition[]): void {
  const [first] = conditions;
  if (first === undefined) return;
  const isIndexed = list.columns.some(({ name, indexed }) => name === first.field && indexed);
  const items = liveItems(list);
  const looked = isIndexed ? items.filter((item) => holds(first, fieldOf(item, first.field))) : items;
  if (looked.length <= world.settings.viewThreshold) return;
  if (world.settings.aboveThreshold === 429) {
    throw new Refusal(429, "activityLimitReached", "The request has been throttled", {
      headers: { "retry-after": "5" },
    });
  }
  throw new Refusal(422, "notSupported", "The request is unprocessable because it uses too many resources", {
    innerCode: "tooManyResources",
  });
}

function fieldOf(item: StoredItem, field: string): Json | undefined {
  if (field === "ID" || field === "id") return Number(item.id);
  if (field === "Modified") return item.modifiedAt;
  if (field === "Created") return item.createdAt;
  return item.fields[field];
}

function holds({ operator, value }: Condition, actual: Json | undefined): boolean {
  if (operator === "startswith") return comparable(actual).startsWith(comparable(value));
  const order = compare(actual, value);
  switch (operator) {
    case "eq":
      return order === 0;
    case "ne":
      return order !== 0;
    case "lt":
      return order < 0;
    case "le":
      return order <= 0;
    case "gt":
      return order > 0;
    case "ge":
      return order >= 0;
  }
}

/** NaN when the two have no order, as an empty field has with anything: then only `ne` holds. */
function compare(actual: Json | undefined, wanted: Json): number {
  if (actual === undefined || actual === null) return wanted === null ? 0 : NaN;
  if (typeof actual === "number") return Math.sign(actual - Number(wanted));
  if (typeof actual === "boolean") return actual === wanted || Number(actual) === Number(wanted) ? 0 : NaN;
  if (typeof actual === "string" && typeof wanted === "string") return compareText(actual, wanted);
  return NaN;
}

function compareText(left: string, right: string): number {
  const isMoment = /^\d{4}-\d\d-\d\dT/.test(left) && !Number.isNaN(Date.parse(right));
  if (isMoment) return Math.sign(Date.parse(left) - Date.parse(right));
  const [one, other] = [comparable(left), comparable(right)];
  return one === other ? 0 : one < other ? -1 : 1;
}

function comparable(value: Json | undefined): string {
  return typeof value === "string" ? value.toLowerCase() : "";
}
