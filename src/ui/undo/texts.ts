export const undoTexts = {
  undo: "Ongedaan maken",
  removed: (count: number) => `Verwijderd (${count})`,
  restore: "Terugzetten",
  restoreWhich: (name: string) => `${name} terugzetten`,
};
