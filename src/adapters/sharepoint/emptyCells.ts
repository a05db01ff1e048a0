import { partOf } from "../graph/graphMessages";
import { handleOf } from "./handleOf";
import { commonColumns, type ListDefinition } from "./listDefinition";
import { columnsOf } from "./rows";

/**
 * Remembers of which cells it is known that they are empty because nobody filled them, and not because their column was
 * removed. What was empty when that was last looked at, and has not been seen filled since, is emptied by nobody.
 */
export class EmptyCells {
  /** Per row the names of columns. */
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** Whether among these rows are cells that may be of a column that is not there any more. */
  areNew(list: ListDefinition, rows: readonly unknown[]): boolean {
    let areNew = false;
    // Of a row that nobody changed since it was made there is nothing here that it could empty.
    for (const row of rows.filter((each) => handleOf(each).revision !== 1)) {
      const known = this.known.get(keyOf(list, row)) ?? new Set<string>();
      const empty = emptyIn(list, row);
      if (empty.some((name) => !known.has(name))) areNew = true;
      else this.known.set(keyOf(list, row), new Set(empty));
    }
    return areNew;
  }

  /** All columns are there, so these rows say what people meant. */
  remember(list: ListDefinition, rows: readonly unknown[]): void {
    for (const row of rows) this.known.set(keyOf(list, row), new Set(emptyIn(list, row)));
  }
}

function keyOf({ kind }: ListDefinition, row: unknown): string {
  return `${kind} ${String(partOf(row, "id"))}`;
}

/** Without the mark of what is deleted, which hardly any row has: for want of it a row comes back, and nothing gets lost. */
function emptyIn(list: ListDefinition, row: unknown): readonly string[] {
  const cells = partOf(row, "fields");
  return Object.values(columnsOf(list))
    .map(({ name }) => name)
    .filter((name) => name !== commonColumns.deletedAt.name && isEmpty(partOf(cells, name)));
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === "";
}
