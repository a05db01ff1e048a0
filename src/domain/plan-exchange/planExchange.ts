import { type MeasureColumn, measureColumns } from "../action-plan/measure";
import type { StandardNumber } from "../framework/framework";
import {
  agreements,
  type Agreed,
  allowed,
  type ExchangeDecisions,
  type ExchangeMoment,
  isGoneFromList,
  isGoneFromWord,
} from "./agreements";
import type { ExchangePlan, ListChange } from "./changes";
import type { Choices, DifferenceKey } from "./differences";
import { clusterOf, type ExchangeSides } from "./exchangeSides";
import type { Comparison } from "./findDifferences";
import { placeOf } from "./logicalRows";
import { nextSnapshot } from "./nextSnapshot";
import type { RowToWrite } from "./rowsIntoWord";
import { summaryOf } from "./summaryOf";
import { type WantedInWord, wordChanges } from "./wordChanges";

/** Works out what has to be written on both sides; what is not chosen stays as it is on either. [UW4] [UW11] */
export function planExchange(
  sides: ExchangeSides,
  comparison: Comparison,
  decisions: ExchangeDecisions,
  moment: ExchangeMoment,
): ExchangePlan {
  const chosen = agreements(sides, comparison, decisions, moment);
  const fields = comparison.differences.fields.map((difference) => ({
    ...difference,
    choice: allowed(difference, decisions.choices),
  }));
  const wanted = wantedInWord(sides, comparison, decisions, chosen);
  const { changes, withoutTable, written } = wordChanges(sides, wanted);
  const snapshot = nextSnapshot({ sides, comparison, decisions, chosen, written, fields, at: moment.at });
  const word = [
    ...changes,
    ...fields.flatMap(({ field, inList, choice }) =>
      choice === "list" ? [{ kind: "writeField", field, text: inList } as const] : [],
    ),
    { kind: "writeSnapshot", snapshot } as const,
  ];
  const list: readonly ListChange[] = [
    ...chosen.flatMap((agreed) => listChanges(sides, comparison, decisions, agreed)),
    ...fields.flatMap(({ field, inWord, choice }) =>
      choice === "word" ? [{ kind: "writeField", field, text: inWord } as const] : [],
    ),
  ];
  return { word, list, summary: summaryOf(word, list, withoutTable) };
}

/** What Word will show of a measure in a column. */
function textInWord(
  { id, row, measure, difference, choice }: Agreed,
  column: MeasureColumn,
  choices: Choices,
  { differences }: Comparison,
): string {
  const isNew = difference?.state === "newInWord";
  if (measure && (!row || row.main.kind === "free")) return measure[column];
  if (isNew || (choice === "word" && difference && isGoneFromList(difference)))
    return row?.texts[column] ?? "";
  const cell = differences.cells.find((each) => each.measure === id && each.column === column);
  if (cell && allowed(cell, choices) === "list") return cell.inList;
  return row?.texts[column] ?? measure?.[column] ?? "";
}

function wantedInWord(
  sides: ExchangeSides,
  comparison: Comparison,
  { choices }: ExchangeDecisions,
  chosen: readonly Agreed[],
): WantedInWord {
  const rowToWrite = (agreed: Agreed): RowToWrite => ({
    id: agreed.id,
    cluster: clusterOf(sides.clusters, agreed.measure?.standard ?? 1) ?? agreed.row?.cluster ?? ("" as never),
    texts: Object.fromEntries(
      measureColumns.map((column) => [column, textInWord(agreed, column, choices, comparison)]),
    ),
  });
  const isMove = ({ difference, choice }: Agreed) =>
    choice === "list" &&
    (difference?.state === "movedInList" ||
      difference?.state === "movedInBoth" ||
      difference?.state === "movedInWord");
  const takesOut = (agreed: Agreed) =>
    agreed.choice === "list" && agreed.difference !== undefined && isGoneFromList(agreed.difference);
  const putsIn = (agreed: Agreed) =>
    agreed.choice === "list" &&
    agreed.difference !== undefined &&
    (agreed.difference.state === "newInList" || isGoneFromWord(agreed.difference));
  const stays = (agreed: Agreed) =>
    agreed.row !== null && !takesOut(agreed) && !isMove(agreed) && !putsIn(agreed);
  const isKept = (agreed: Agreed) =>
    stays(agreed) && (agreed.measure !== null || agreed.difference?.state === "newInWord");
  return {
    deletes: chosen.flatMap((agreed) =>
      agreed.row && (takesOut(agreed) || isMove(agreed)) ? [agreed.row] : [],
    ),
    inserts: chosen.filter((agreed) => putsIn(agreed) || isMove(agreed)).map(rowToWrite),
    refills: chosen.flatMap((agreed) =>
      putsIn(agreed) && agreed.row ? [{ row: agreed.row, id: agreed.id }] : [],
    ),
    cells: comparison.differences.cells.flatMap((cell) => {
      const row = comparison.rows.get(cell.measure);
      const agreed = chosen.find(({ id }) => id === cell.measure);
      if (!row || !agreed || !stays(agreed) || allowed(cell, choices) !== "list") return [];
      const place = placeOf(row, cell.column);
      return place ? [{ row, column: cell.column, place, text: cell.inList }] : [];
    }),
    marks: chosen.flatMap((agreed) =>
      agreed.row && isKept(agreed) ? [{ row: agreed.row, id: agreed.id }] : [],
    ),
  };
}

function listChanges(
  sides: ExchangeSides,
  comparison: Comparison,
  { choices, standards }: ExchangeDecisions,
  { id, row, measure, difference, choice }: Agreed,
): readonly ListChange[] {
  const standardIn = (key: DifferenceKey): StandardNumber =>
    standards?.get(key) ?? sides.clusters.find((each) => each.id === row?.cluster)?.standards[0]?.number ?? 1;
  if (difference?.state === "newInWord" && row)
    return [{ kind: "add", measure: id, standard: standardIn(difference.key), texts: row.texts }];
  if (difference && isGoneFromWord(difference))
    return choice === "word" ? [{ kind: "remove", measure: id }] : [];
  if (difference && isGoneFromList(difference)) {
    if (choice !== "word" || !row || !measure) return [];
    const changed = Object.entries(row.texts).filter(
      ([column, text]) => measure[column as MeasureColumn] !== text,
    );
    const edits =
      changed.length > 0 ? [{ kind: "edit", measure: id, fields: Object.fromEntries(changed) } as const] : [];
    return [{ kind: "restore", measure: id }, ...edits];
  }
  const cells = comparison.differences.cells.filter(
    (cell) => cell.measure === id && allowed(cell, choices) === "word",
  );
  const fields = Object.fromEntries(cells.map(({ column, inWord }) => [column, inWord]));
  const moves = difference?.clusterInList != null && choice === "word";
  const whole = moves ? { ...fields, standard: standardIn(difference.key) } : fields;
  return Object.keys(whole).length > 0 ? [{ kind: "edit", measure: id, fields: whole }] : [];
}
