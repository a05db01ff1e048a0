/**
 * Where a value of a record stands in a row, and how it is written there. Reading undoes the writing; whether what comes out
 * is a record is seen afterwards, as for every record that comes in from outside.
 */
export interface Column<Value> {
  /** The name inside SharePoint, which can never change: letters and digits only. */
  readonly name: string;
  /** What people see above the column. */
  readonly title: string;
  /** In the form of https://learn.microsoft.com/graph/api/resources/columndefinition */
  readonly definition: Readonly<Record<string, unknown>>;
  readonly write: (value: Value) => CellValue;
  /** Throws `UnreadableCell` for what nobody could have meant. */
  readonly read: (cell: unknown) => Value;
}

export type CellValue = string | number | boolean | null;

/** A cell that somebody in the list itself gave a value the app cannot have. */
export class UnreadableCell extends Error {}

const singleLine = { text: { allowMultipleLines: false, maxLength: 255 } };
const severalLines = { text: { allowMultipleLines: true, linesForEditing: 6, textType: "plain" } };

/** A text of one line, at most 255 characters. */
export function line<Value extends string = string>(name: string, title: string): Column<Value> {
  return {
    name,
    title,
    definition: singleLine,
    write: storable,
    read: (cell) => readText(cell) as Value,
  };
}

/** SharePoint's own first column, which links to the row: a text of one line that every row has. */
export function titleLine<Value extends string = string>(title: string): Column<Value> {
  return line("Title", title);
}

/** A text of several lines, at most 63,999 characters. */
export function text(name: string, title: string): Column<string> {
  return { name, title, definition: severalLines, write: storable, read: readText };
}

/** An id, or something else of the app's own that a person has no use for. May be absent. */
export function optionalKey<Value extends string>(name: string, title: string): Column<Value | null> {
  return {
    name,
    title,
    definition: singleLine,
    write: (value) => value,
    read: (cell) => (isEmpty(cell) ? null : (readText(cell) as Value)),
  };
}

export function key<Value extends string>(name: string, title: string): Column<Value> {
  return {
    name,
    title,
    definition: singleLine,
    write: (value) => value,
    read: (cell) => readFilled(cell) as Value,
  };
}

/** The same, found by its value: SharePoint searches indexed columns only. */
export function indexedKey<Value extends string>(name: string, title: string): Column<Value> {
  return { ...key<Value>(name, title), definition: { ...singleLine, indexed: true } };
}

/** One of some words; in the row they stand in Dutch. `null` stands for an empty cell, where the value may be absent. */
export function choice<Value extends string>(
  name: string,
  title: string,
  words: Readonly<Record<Value, string>>,
): Column<Value> {
  const found = new Map(Object.entries<string>(words).map(([value, word]) => [word, value as Value]));
  return {
    name,
    title,
    definition: { choice: { choices: [...found.keys()], allowTextEntry: false, displayAs: "dropDownMenu" } },
    write: (value) => words[value],
    read: (cell) => {
      const value = found.get(readFilled(cell));
      if (value === undefined) throw new UnreadableCell();
      return value;
    },
  };
}

export function optionalChoice<Value extends string>(
  name: string,
  title: string,
  words: Readonly<Record<Value, string>>,
): Column<Value | null> {
  const filled = choice(name, title, words);
  return {
    ...filled,
    write: (value) => (value === null ? null : filled.write(value)),
    read: (cell) => (isEmpty(cell) ? null : filled.read(cell)),
  };
}

export function yesNo(name: string, title: string): Column<boolean> {
  return {
    name,
    title,
    definition: { boolean: {} },
    write: (value) => value,
    read: (cell) => {
      if (isEmpty(cell)) return false;
      if (typeof cell !== "boolean") throw new UnreadableCell();
      return cell;
    },
  };
}

export function wholeNumber<Value extends number>(name: string, title: string): Column<Value> {
  return {
    name,
    title,
    definition: { number: { decimalPlaces: "none" } },
    write: (value) => value,
    read: (cell) => {
      if (typeof cell !== "number" || !Number.isSafeInteger(cell)) throw new UnreadableCell();
      return cell as Value;
    },
  };
}

export function optionalNumber<Value extends number>(name: string, title: string): Column<Value | null> {
  const filled = wholeNumber<Value>(name, title);
  return {
    ...filled,
    write: (value) => value,
    read: (cell) => (isEmpty(cell) ? null : filled.read(cell)),
  };
}

/** What a person would not read, as JSON. */
export function json<Value>(name: string, title: string): Column<Value> {
  return {
    name,
    title,
    definition: severalLines,
    write: (value) => JSON.stringify(value),
    read: (cell) => parsed(readFilled(cell)) as Value,
  };
}

/** The same, where an empty cell means that there is none. */
export function optionalJson<Value>(name: string, title: string): Column<Value | null> {
  const filled = json<Value>(name, title);
  return {
    ...filled,
    write: (value) => (value === null ? null : filled.write(value)),
    read: (cell) => (isEmpty(cell) ? null : filled.read(cell)),
  };
}

/** A list of ids or names, one on each line: people can read that. */
export function lines<Value extends string>(name: string, title: string): Column<readonly Value[]> {
  return {
    name,
    title,
    definition: severalLines,
    write: (values) => values.join("\n"),
    read: (cell) =>
      readText(cell)
        .split(/\r?\n/)
        .map((each) => each.trim() as Value)
        .filter((each) => each !== ""),
  };
}

// SharePoint keeps values in XML 1.0, which has no place for these, nor for half a character.
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as SharePoint can have it, with line ends of one kind. */
export function storable(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(unstorable, "");
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === "";
}

/** SharePoint leaves empty cells out, and turns line ends into its own. */
function readText(cell: unknown): string {
  if (isEmpty(cell)) return "";
  if (typeof cell !== "string") throw new UnreadableCell();
  return cell.replaceAll("\r\n", "\n");
}

function readFilled(cell: unknown): string {
  const value = readText(cell);
  if (value === "") throw new UnreadableCell();
  return value;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new UnreadableCell();
  }
}
