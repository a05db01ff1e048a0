import { generateKeyBetween } from "fractional-indexing";
import { AppError } from "@/ports/appError";
import type { RowProblem } from "@/ports/sharing";
import { NoAnswer, partOf } from "../graph/graphMessages";
import type { Connection } from "./connection";
import { readAll } from "./graphOfSite";
import { handleOf } from "./handleOf";
import { cellsIn } from "./items";
import { commonColumns, type ListDefinition } from "./listDefinition";
import { actionPlans } from "./lists/actionPlans";
import { measures } from "./lists/measures";
import { workspaces } from "./lists/workspaces";
import { columnsOf, readRow, type Cells } from "./rows";

const { id: key, workspace, updatedAt, updatedBy, deletedAt } = commonColumns;
const { plan, order, origin, state, priority } = measures.columns;
const right = "Sites.ReadWrite.All, of schrijven bij Sites.Selected";

type Values = Readonly<Record<string, unknown>>;

export function hasKey(item: unknown): boolean {
  return isFilled(cellsIn(item)[key.name]);
}

/**
 * Gives a row that people added in the list itself its key, with what else the app needs and a person would not fill in. Of
 * several clients the first one does: the others find the row changed. What stays unreadable even so is left alone and told;
 * so is a row of a list in which only the app can add. A row with nothing in it is nobody's: a create that was refused as a
 * duplicate may leave one (pnp/PnP-PowerShell#932).
 */
export async function giveKey(
  connection: Connection,
  list: ListDefinition,
  item: unknown,
): Promise<RowProblem | undefined> {
  const cells = cellsIn(item);
  if (isBlank(list, cells)) return undefined;
  const handle = handleOf(item);
  const problem = (columns: readonly string[]) => ({ list: list.name, item: handle.item, columns });
  const home = await homeOf(connection, list, cells);
  if (!home) return problem([key.title]);
  const added = { ...home, ...stampOf(item) };
  const read = readRow(list, { ...cells, ...added }, undefined, connection.check);
  if (!read) return problem([workspace.title]);
  if (read.unreadable.length > 0)
    return problem(read.unreadable.map((field) => columnsOf(list)[field]?.title ?? field));
  const sending = connection.client.send({
    method: "PATCH",
    path: `${connection.pathOf(list.kind)}/items/${handle.item}/fields`,
    headers: { "If-Match": handle.eTag },
    body: added,
  });
  const answer = await sending.catch((error: unknown) => {
    throw error instanceof NoAnswer ? new AppError({ code: "remoteUnreachable" }, error) : error;
  });
  // Overtaken: then it comes by again. Who may not write leaves it to who may.
  return answer.status === 400 ? problem([key.title]) : undefined;
}

/** What the row lacks to belong somewhere; undefined for a list in which only the app adds. */
async function homeOf(
  connection: Connection,
  list: ListDefinition,
  cells: Values,
): Promise<Cells | undefined> {
  if (list.kind === "infoLink") {
    const [only, ...others] = await liveRows(connection, workspaces);
    return others.length > 0 ? {} : lacking(cells, { [workspace.name]: textIn(only, key.name) });
  }
  if (list.kind !== "measure" || !plan || !order || !origin || !state || !priority) return undefined;
  const plans = await liveRows(connection, actionPlans);
  const named = plans.find((each) => each[key.name] === cells[plan.name]);
  const home = named ?? (plans.length === 1 && !isFilled(cells[plan.name]) ? plans[0] : undefined);
  return lacking(cells, {
    [plan.name]: textIn(home, key.name),
    [workspace.name]: textIn(home, workspace.name),
    [order.name]: await lastOrder(connection, order.name),
    [origin.name]: origin.write(null),
    [state.name]: state.write("planned"),
    [priority.name]: priority.write("normal"),
  });
}

/** Behind all that stand there. */
async function lastOrder(connection: Connection, name: string): Promise<string> {
  const orders = (await liveRows(connection, measures)).map((each) => textIn(each, name)).sort();
  try {
    return generateKeyBetween(orders.at(-1) || null, null);
  } catch {
    // Somebody wrote there what is no place: then by the alphabet.
    return `${orders.at(-1) ?? ""}a`;
  }
}

async function liveRows(connection: Connection, list: ListDefinition): Promise<readonly Values[]> {
  const found = await readAll(
    connection.client,
    `${connection.pathOf(list.kind)}/items?$expand=fields`,
    right,
  );
  return found.map(cellsIn).filter((each) => isFilled(each[key.name]) && !isFilled(each[deletedAt.name]));
}

function stampOf(item: unknown): Cells {
  const moment = new Date(String(partOf(item, "lastModifiedDateTime")));
  const user = partOf(partOf(item, "lastModifiedBy"), "user");
  const who = partOf(user, "id");
  return {
    [key.name]: crypto.randomUUID(),
    ...(Number.isNaN(moment.getTime()) ? {} : { [updatedAt.name]: moment.toISOString() }),
    [updatedBy.name]: typeof who === "string" && who !== "" ? who : "sharepoint",
  };
}

function lacking(cells: Values, wanted: Cells): Cells {
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => !isFilled(cells[name]) && isFilled(value)),
  );
}

function isBlank(list: ListDefinition, cells: Values): boolean {
  return Object.values(columnsOf(list)).every(({ name }) => !isFilled(cells[name]) || cells[name] === false);
}

function textIn(cells: Values | undefined, name: string): string {
  const value = cells?.[name];
  return typeof value === "string" ? value : "";
}

function isFilled(cell: unknown): boolean {
  return cell !== undefined && cell !== null && cell !== "";
}
