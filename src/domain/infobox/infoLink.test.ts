import { thisDevice, type Instant, type PlainDate, type WorkspaceId } from "../record";
import type { WebAddress } from "../text/webAddress";
import type { Infobox, KnownLink, KnownLinkId } from "./infobox";
import { type InfoLink, type InfoLinkId, infoLinkIdOf, linksFor } from "./infoLink";

const workspace = "workspace" as WorkspaceId;
const url = "https://voorbeeld.nl/" as WebAddress;

const infobox: Infobox = {
  note: "",
  context: [],
  links: [
    aKnownLink("ib-001", { age: "doubtful", ageNote: "Kijk of de pagina nog bestaat." }),
    aKnownLink("ib-002", { age: "older" }),
    aKnownLink("ib-003", { standards: [4] }),
    aKnownLink("ib-004", { standards: [3, 6] }),
  ],
};

test("[IB1] own links come first, what may be out of date comes last", () => {
  const records = [anOwnLink("own-2", { title: "Werkwijze" }), anOwnLink("own-1", { title: "Regiovisie" })];
  expect(keysFor([3], records)).toEqual(["own-1", "own-2", "ib-004", "ib-002", "ib-001"]);
});

test("a link that is for one of the standards is there once", () => {
  expect(keysFor([3, 6], [])).toEqual(["ib-004", "ib-002", "ib-001"]);
  expect(keysFor([6], [anOwnLink("own-1", { standards: [4] })])).toEqual(["ib-004"]);
});

test("[IB2] nothing is checked until somebody says so", () => {
  expect(linksFor([4], infobox, [])).toMatchObject([{ key: "ib-003", checkedOn: null, record: undefined }]);
});

test("[IB2] a known link carries the day on which somebody checked it, and our text of today", () => {
  const checkedOn = "2026-11-21" as PlainDate;
  const known = "ib-003" as KnownLinkId;
  const record = anOwnLink(infoLinkIdOf(workspace, known), { known, checkedOn, title: "Titel van toen" });
  expect(linksFor([4], infobox, [record])).toEqual([
    {
      key: "ib-003",
      known,
      standards: [4],
      title: "Titel ib-003",
      organisation: "",
      url,
      kind: "website",
      description: "",
      age: "current",
      ageNote: null,
      checkedOn,
      record,
    },
  ]);
});

test("nobody judges the age of an own link", () => {
  const record = anOwnLink("own-1");
  expect(linksFor([3], infobox, [record])[0]).toMatchObject({
    known: null,
    age: null,
    ageNote: null,
    record,
  });
});

function keysFor(standards: KnownLink["standards"], records: readonly InfoLink[]): readonly string[] {
  return linksFor(standards, infobox, records).map(({ key }) => key);
}

function aKnownLink(id: string, overrides: Partial<KnownLink> = {}): KnownLink {
  return {
    id: id as KnownLinkId,
    standards: [3],
    title: `Titel ${id}`,
    organisation: "",
    url,
    kind: "website",
    description: "",
    age: "current",
    ageNote: null,
    ...overrides,
  };
}

function anOwnLink(id: string, overrides: Partial<InfoLink> = {}): InfoLink {
  return {
    id: id as InfoLinkId,
    workspace,
    version: 1,
    updatedAt: "2026-11-21T12:00:00.000Z" as Instant,
    updatedBy: thisDevice,
    deletedAt: null,
    known: null,
    checkedOn: null,
    standards: [3],
    title: "Regiovisie",
    organisation: "Regio",
    url,
    kind: "guideline",
    description: "",
    ...overrides,
  };
}
