import { textNotes } from "./textNotes";

test("an ordinary text asks for nothing", () => {
  expect(textNotes("De teamleider regelt dit.", 10_000)).toEqual({
    problem: null,
    warning: null,
    counter: null,
  });
});

test("the room that is left is told when it is nearly gone", () => {
  expect(textNotes("a".repeat(9_500), 10_000).counter).toBe("Nog 500 van 10.000 tekens over.");
  expect(textNotes("a".repeat(10_000), 10_000)).toMatchObject({
    problem: null,
    counter: "Nog 0 van 10.000 tekens over.",
  });
});

test("a text that is too long says by how much, and that it is not kept", () => {
  expect(textNotes("a".repeat(10_001), 10_000).problem).toMatch(/^Deze tekst is 1 teken te lang/);
});

test("[TK1] a text with personal data says which, and asks for functions", () => {
  const { problem, warning } = textNotes("Bel 06-12345678 of mail iemand@gemeente.nl", 10_000);
  expect(problem).toBeNull();
  expect(warning).toMatch(/een e-mailadres en een telefoonnummer.*functies/);
});
