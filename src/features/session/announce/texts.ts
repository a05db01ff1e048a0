export const newsTexts = {
  voting: (aspect: string) => `Er wordt gestemd over: ${aspect}`,
  revealed: (sentence: string) => `Onthuld. ${sentence}`,
  decided: "Het besluit is vastgelegd.",
  agenda: "Het overleg is bij de agenda.",
  ended: "Dit overleg is gesloten.",
  preparing: "Het overleg wordt voorbereid.",
  allVoted: "Iedereen heeft gestemd.",
};
