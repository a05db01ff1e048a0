import { completeForms, withoutTerm } from "./ownTermsDraft";

const team = { article: "het", singular: "jeugdteam", plural: "jeugdteams" } as const;
const worker = { article: "de", singular: "medewerker", plural: "medewerkers" } as const;

test("a word needs a singular and a plural", () => {
  expect(completeForms({ ...team, plural: " " })).toBeNull();
  expect(completeForms({ ...team, singular: "" })).toBeNull();
});

test("the spaces around a word are no part of it", () => {
  expect(completeForms({ ...team, singular: " jeugdteam ", plural: "jeugdteams " })).toEqual(team);
});

test("a word that is taken out leaves the others", () => {
  expect(withoutTerm({ localTeam: team, professional: worker }, "localTeam")).toEqual({
    professional: worker,
  });
});
