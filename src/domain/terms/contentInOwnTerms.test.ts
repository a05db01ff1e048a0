import { aFramework } from "../../../test/fixtures/builders";
import { aspectsOf, standardsOf } from "../framework/standardsOf";
import type { Infobox, KnownLinkId } from "../infobox/infobox";
import type { WebAddress } from "../text/webAddress";
import { frameworkInOwnTerms, glossaryInOwnTerms, infoboxInOwnTerms } from "./contentInOwnTerms";
import type { OwnTerms } from "./ownTerms";

const terms: OwnTerms = {
  localTeam: { article: "het", singular: "jeugdteam", plural: "jeugdteams" },
  professional: { article: "de", singular: "medewerker", plural: "medewerkers" },
};

test("[TK2] standards and headings stay literal", () => {
  const framework = aFramework();
  const own = frameworkInOwnTerms(framework, terms);
  const quoted = (each: typeof framework) => [
    ...each.clusters.map(({ heading }) => heading),
    ...standardsOf(each).map(({ text }) => text),
  ];
  // Otherwise there would be nothing to stay.
  expect(quoted(framework).join(" ")).toMatch(/lokale team.*professionals/i);
  expect(quoted(own)).toEqual(quoted(framework));
});

test("[TK2] aspects and short titles are said in the own words", () => {
  const framework = aFramework();
  const own = frameworkInOwnTerms(framework, terms);
  const ours = (each: typeof framework) => [
    ...standardsOf(each).map(({ shortTitle }) => shortTitle),
    ...aspectsOf(each).map(({ text }) => text),
  ];
  expect(ours(own).join(" ")).toMatch(/jeugdteams.*medewerkers/i);
  expect(ours(own).filter((text) => /lokale? teams?|professional/i.test(text))).toEqual([]);
  expect(aspectsOf(own).map(({ id }) => id)).toEqual(aspectsOf(framework).map(({ id }) => id));
});

test("[TK2] a definition that is literally the VNG's stays, ours is said in the own words", () => {
  const word = { id: "a", term: "lokaal team", definition: "Het lokale team belt.", source: "" };
  const glossary = {
    note: "",
    terms: [
      { ...word, origin: "vng" },
      { ...word, origin: "own" },
    ],
  } as const;
  expect(glossaryInOwnTerms(glossary, terms).terms.map(({ definition }) => definition)).toEqual([
    "Het lokale team belt.",
    "Het jeugdteam belt.",
  ]);
});

test("[TK2] the title and organisation of somebody else's page stay, our line about it does not", () => {
  const infobox: Infobox = {
    note: "",
    context: [],
    links: [
      {
        id: "ib-001" as KnownLinkId,
        standards: [3],
        title: "Lokale teams versterken",
        organisation: "Bureau lokaal team",
        url: "https://voorbeeld.nl/" as WebAddress,
        kind: "website",
        description: "Over lokale teams.",
        age: "current",
        ageNote: null,
      },
    ],
  };
  expect(infoboxInOwnTerms(infobox, terms).links).toMatchObject([
    {
      title: "Lokale teams versterken",
      organisation: "Bureau lokaal team",
      description: "Over jeugdteams.",
    },
  ]);
});
