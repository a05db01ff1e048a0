import type { FieldsOf, RecordKind } from "@/domain/workspace/records";
import { indexedKey, line, type Column } from "./columns";

type Columns<Fields> = { readonly [Field in keyof Fields]: Column<Fields[Field]> };

/** A list of the app in a site. */
export interface SiteList {
  /** The name of the list, as people see it. */
  readonly name: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  /** Columns of fields that not every record of the kind has; there the cell stays empty. */
  readonly sometimes: Readonly<Record<string, Column<unknown>>>;
}

/** A list of records: where each field stands in it. */
export interface ListDefinition<Kind extends RecordKind = RecordKind> extends SiteList {
  readonly kind: Kind;
  /** The field that stands as a file in the library; null when the row holds all. */
  readonly fileField: string | null;
}

interface Particulars<Kind extends RecordKind, InFile extends string> {
  readonly name: string;
  readonly description: string;
  readonly fileField: InFile | null;
  /** A field that is added to a kind of record stops the build here. */
  readonly columns: Columns<Omit<FieldsOf[Kind], InFile>>;
  readonly sometimes?: Readonly<Record<string, Column<string>>>;
}

export function listOf<Kind extends RecordKind, InFile extends string = never>(
  kind: Kind,
  { columns, sometimes = {}, ...rest }: Particulars<Kind, InFile>,
): ListDefinition<Kind> {
  // A column takes the values of its own field only; that they are told apart by name TypeScript cannot follow.
  const asAny = (those: object) => those as Readonly<Record<string, Column<unknown>>>;
  return { kind, ...rest, columns: asAny(columns), sometimes: asAny(sometimes) };
}

/** The columns that every list has, beside those of its kind. Of the key there is one row: a repeated request makes no second. */
export const commonColumns = {
  id: indexedKey<string>("Sleutel", "Sleutel"),
  workspace: indexedKey<string>("Werkruimte", "Werkruimte"),
  updatedAt: line("GewijzigdOp", "Gewijzigd in de app op"),
  updatedBy: line("GewijzigdDoor", "Gewijzigd in de app door"),
  deletedAt: line("VerwijderdOp", "Verwijderd op"),
} as const;
