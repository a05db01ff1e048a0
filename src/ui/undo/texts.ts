export const undoTexts = { undo: "Ongedaan maken" };
