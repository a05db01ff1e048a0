import { somePorts } from "../../test/fixtures/builders";
import type { Infobox, KnownLinkId } from "@/domain/infobox/infobox";
import { linksFor } from "@/domain/infobox/infoLink";
import type { PlainDate, WorkspaceId } from "@/domain/record";
import type { WebAddress } from "@/domain/text/webAddress";
import type { AppPorts } from "@/ports/appPorts";
import { addInfoLink } from "./addInfoLink";
import { checkInfoLink } from "./checkInfoLink";
import { removeRecord } from "./removeRecord";
import { restoreRecord } from "./restoreRecord";

const workspace = "00000000-0000-4000-8000-000000000009" as WorkspaceId;
const today = "2026-11-21" as PlainDate;
const text = {
  standards: [3],
  title: "Meldcode",
  organisation: "",
  url: "https://voorbeeld.nl/" as WebAddress,
  kind: "website",
  description: "",
} as const;
const infobox: Infobox = {
  note: "",
  context: [],
  links: [{ ...text, id: "ib-001" as KnownLinkId, age: "current", ageNote: null }],
};

test("[IB2] the day on which a link was checked is set, changed and taken back", async () => {
  const ports = await somePorts();
  for (const day of [today, "2026-11-20" as PlainDate, null]) {
    checkInfoLink(ports, workspace, first(ports), day);
    expect(first(ports).checkedOn).toBe(day);
  }
  expect(ports.records.all("infoLink")).toHaveLength(1);
});

test("an own link is added, checked, removed and brought back with its day", async () => {
  const ports = await somePorts();
  const id = addInfoLink(ports, workspace, { ...text, title: "Regiovisie" });
  checkInfoLink(ports, workspace, first(ports), today);
  expect(first(ports)).toMatchObject({ key: id, title: "Regiovisie", known: null, checkedOn: today });

  const record = first(ports).record;
  if (!record) throw new Error("An own link has a record.");
  removeRecord(ports, { kind: "infoLink", record });
  expect(first(ports).key).toBe("ib-001");
  restoreRecord(ports, { kind: "infoLink", record });
  expect(first(ports)).toMatchObject({ key: id, checkedOn: today });
});

function first({ records }: Pick<AppPorts, "records">) {
  const [link] = linksFor([3], infobox, records.all("infoLink"));
  if (!link) throw new Error("There is a link for standard 3.");
  return link;
}
