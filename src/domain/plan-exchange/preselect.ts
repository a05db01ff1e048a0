import type { Choice, Choices, DifferenceKey, PlanDifferences, RowState, TextState } from "./differences";

/** What is chosen before a user has chosen: changes of one side, and nothing by which a text could get lost. [UW8] */
export function preselect({ fields, cells, rows }: PlanDifferences): Choices {
  const chosen = new Map<DifferenceKey, Choice>();
  for (const { key, state, isRich, isTakenBack, options } of [...fields, ...cells]) {
    const choice = isRich || isTakenBack ? "leave" : ofText[state];
    chosen.set(key, options.includes(choice) ? choice : "leave");
  }
  for (const { key, state, options } of rows) {
    const choice = ofRow[state];
    chosen.set(key, options.includes(choice) ? choice : "leave");
  }
  return chosen;
}

const ofText: Readonly<Record<TextState, Choice>> = {
  wordOnly: "word",
  listOnly: "list",
  conflict: "leave",
  noBase: "leave",
};

const ofRow: Readonly<Record<RowState, Choice>> = {
  newInWord: "word",
  newInList: "list",
  goneFromWord: "leave",
  goneFromList: "leave",
  goneFromWordChangedInList: "leave",
  goneFromListChangedInWord: "leave",
  emptiedInWord: "leave",
  movedInWord: "word",
  // Its row would be taken out at one place to come back at another.
  movedInList: "leave",
  movedInBoth: "leave",
};
