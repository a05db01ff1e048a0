import type {
  CellDifference,
  FieldDifference,
  PlanDifferences,
  RowDifference,
  RowState,
  TextState,
} from "@/domain/plan-exchange/differences";

export type AnyDifference =
  | { readonly kind: "cell"; readonly difference: CellDifference }
  | { readonly kind: "field"; readonly difference: FieldDifference }
  | { readonly kind: "row"; readonly difference: RowDifference };

type SectionName = "choose" | "fromWord" | "toWord";

export interface DifferenceSection {
  readonly name: SectionName;
  readonly differences: readonly AnyDifference[];
}

/** What a person has to choose comes first; then what goes each way. Sections without differences are left out. */
export function differenceSections({ fields, cells, rows }: PlanDifferences): readonly DifferenceSection[] {
  const all: readonly AnyDifference[] = [
    ...fields.map((difference) => ({ kind: "field", difference }) as const),
    ...rows.map((difference) => ({ kind: "row", difference }) as const),
    ...cells.map((difference) => ({ kind: "cell", difference }) as const),
  ];
  const names: readonly SectionName[] = ["choose", "fromWord", "toWord"];
  return names
    .map((name) => ({ name, differences: all.filter((each) => sectionOf(each) === name) }))
    .filter(({ differences }) => differences.length > 0);
}

function sectionOf({ kind, difference }: AnyDifference): SectionName {
  return kind === "row" ? ofRow[difference.state] : ofText[difference.state];
}

const ofText: Readonly<Record<TextState, SectionName>> = {
  wordOnly: "fromWord",
  listOnly: "toWord",
  conflict: "choose",
  noBase: "choose",
};

const ofRow: Readonly<Record<RowState, SectionName>> = {
  newInWord: "fromWord",
  newInList: "toWord",
  movedInWord: "fromWord",
  movedInList: "toWord",
  movedInBoth: "choose",
  goneFromWord: "choose",
  goneFromList: "choose",
  goneFromWordChangedInList: "choose",
  goneFromListChangedInWord: "choose",
  emptiedInWord: "choose",
};
