import { measureColumns, type MeasureId } from "../action-plan/measure";
import type { ClusterId } from "../framework/framework";
import type { WordChange } from "./changes";
import type { ExchangeSides } from "./exchangeSides";
import type { RowTexts } from "./likeness";
import type { LogicalRow } from "./logicalRows";
import { measureMarker } from "./markers";
import type { PlanRow, PlanTable, PlanTablePart } from "./recognisedPlan";

export interface RowToWrite {
  readonly id: MeasureId;
  readonly cluster: ClusterId;
  readonly texts: RowTexts;
}

/** Empty rows with the mark of a measure, which is put back in it. */
export type Refills = readonly { readonly row: LogicalRow; readonly id: MeasureId }[];

interface RowsIntoWord {
  readonly filled: readonly WordChange[];
  readonly inserted: readonly WordChange[];
  readonly withoutTable: readonly ClusterId[];
  readonly written: ReadonlySet<MeasureId>;
}

/** Where a row stands once the rows that go are gone; undefined for one of those. */
export type PlaceNow = (table: number, row: number) => number | undefined;

interface Room {
  readonly table: PlanTable;
  readonly part: PlanTablePart;
  readonly free: PlanRow[];
}

/** Finds a place for measures that come in: a free row of their cluster's table, or else a new one below its last. */
export function rowsIntoWord(
  { recognised, content }: Pick<ExchangeSides, "recognised" | "content">,
  inserts: readonly RowToWrite[],
  refills: Refills,
  now: PlaceNow,
): RowsIntoWord {
  const rooms = roomsIn(recognised.tables);
  const filled: WordChange[] = [];
  const inserted: Extract<WordChange, { readonly kind: "insertRow" }>[] = [];
  const withoutTable = new Set<ClusterId>();
  const written = new Set<MeasureId>();
  for (const wanted of inserts) {
    const { id, cluster, texts } = wanted;
    const marker = measureMarker(id);
    if (marker === undefined) continue;
    const room = roomFor(rooms, cluster);
    const target = refillOf(refills, id) ?? takeFree(room);
    if (target) {
      filled.push(...fill(target, wanted, marker, now));
      written.add(id);
      continue;
    }
    const neighbour = room && neighbourIn(room, now);
    const cells = neighbour && content.tables[room.table.table]?.rows[neighbour.row]?.cells.length;
    if (!neighbour || cells === undefined) {
      withoutTable.add(cluster);
      continue;
    }
    const { table } = room.table;
    const row = now(table, neighbour.row) ?? 0;
    inserted.push({ kind: "insertRow", table, row, texts: rowTexts(neighbour, cells, texts), marker });
    written.add(id);
  }
  return { filled, inserted: fromTheBottom(inserted), withoutTable: [...withoutTable], written };
}

function roomsIn(tables: readonly PlanTable[]): readonly Room[] {
  return tables.flatMap((table) =>
    table.parts
      .filter(({ cluster, isCopy }) => cluster !== null && !isCopy)
      .map((part) => ({ table, part, free: part.rows.filter(isFillable) })),
  );
}

function isFillable({ kind, markers, cells }: PlanRow): boolean {
  return kind === "free" && markers.length === 0 && isWhole({ cells });
}

function isWhole({ cells }: Pick<PlanRow, "cells">): boolean {
  return Object.values(cells).every(({ cell }) => cell !== null);
}

function roomFor(rooms: readonly Room[], cluster: ClusterId): Room | undefined {
  const own = rooms.filter(({ part }) => part.cluster === cluster);
  return own.find(({ free }) => free.length > 0) ?? own.at(-1);
}

interface Target {
  readonly table: number;
  readonly row: PlanRow;
}

function refillOf(refills: Refills, measure: MeasureId): Target | undefined {
  const found = refills.find(({ id }) => id === measure)?.row;
  return found && { table: found.table, row: found.main };
}

function takeFree(room: Room | undefined): Target | undefined {
  const row = room?.free.shift();
  return room && row && { table: room.table.table, row };
}

function fill(
  { table, row }: Target,
  { id, texts }: RowToWrite,
  marker: string,
  now: PlaceNow,
): readonly WordChange[] {
  const at = now(table, row.row) ?? 0;
  const cells = measureColumns.flatMap((column): readonly WordChange[] => {
    const cell = row.cells[column]?.cell ?? null;
    const text = texts[column] ?? "";
    return cell === null || text === "" ? [] : [{ kind: "writeCell", table, row: at, cell, text, fills: id }];
  });
  return [...cells, { kind: "mark", table, row: at, cell: 0, marker }];
}

/** The last row that a new one can take after: one without merged cells, or else the header. */
function neighbourIn({ table, part }: Room, now: PlaceNow): PlanRow | undefined {
  const whole = part.rows.filter((each) => now(table.table, each.row) !== undefined && isWhole(each));
  const last = (...kinds: readonly PlanRow["kind"][]) =>
    whole.filter(({ kind }) => kinds.includes(kind)).at(-1);
  return last("measure", "continuation", "free") ?? last("header");
}

function rowTexts(neighbour: PlanRow, cells: number, texts: RowTexts): readonly string[] {
  return Array.from({ length: cells }, (_, cell) => {
    const column = measureColumns.find((each) => neighbour.cells[each]?.cell === cell);
    return column ? (texts[column] ?? "") : "";
  });
}

/** Of rows that come behind the same row the last goes in first. */
function fromTheBottom(
  inserted: readonly Extract<WordChange, { readonly kind: "insertRow" }>[],
): readonly WordChange[] {
  return [...inserted].reverse().sort((one, other) => other.table - one.table || other.row - one.row);
}
