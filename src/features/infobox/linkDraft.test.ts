import { type LinkDraft, readLinkDraft, toggled } from "./linkDraft";

const draft: LinkDraft = {
  address: " regio.nl/visie ",
  title: " Regiovisie ",
  organisation: "",
  kind: "guideline",
  description: "Onze visie tot 2030. ",
  standards: [1, 10],
};

test("what was written becomes a link, without the spaces around it", () => {
  expect(readLinkDraft(draft)).toEqual({
    kind: "link",
    link: {
      url: "https://regio.nl/visie",
      title: "Regiovisie",
      organisation: "",
      kind: "guideline",
      description: "Onze visie tot 2030.",
      standards: [1, 10],
    },
  });
});

test("all that is in the way is told at once", () => {
  expect(readLinkDraft({ ...draft, address: "javascript:alert(1)", title: "  ", standards: [] })).toEqual({
    kind: "refused",
    problems: { address: "notTheWeb", hasNoTitle: true, hasNoStandards: true },
  });
});

test("an address alone is not enough", () => {
  expect(readLinkDraft({ ...draft, title: "" })).toMatchObject({
    kind: "refused",
    problems: { address: null, hasNoTitle: true },
  });
});

test("standards are chosen and taken out again, and stay in order", () => {
  expect(toggled([1, 10], 3)).toEqual([1, 3, 10]);
  expect(toggled([1, 3, 10], 3)).toEqual([1, 10]);
});
