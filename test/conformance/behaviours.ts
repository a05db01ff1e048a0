import { asObject, listIn, textIn, type Said, type Talk } from "./talk";

/** Something that the fake Graph does because SharePoint is said to. */
export interface Behaviour {
  readonly name: string;
  /** What the fake does; several where the fake has a setting for it. */
  readonly expected: readonly string[];
  /** What is seen, in the same words. `items` is the path of the rows of a fresh list. */
  readonly look: (talk: Talk, items: string) => Promise<string>;
}

/** The list that the behaviours are tried on, as one of ours. */
export const columns: readonly object[] = [
  { name: "Sleutel", text: {}, indexed: true, enforceUniqueValues: true },
  { name: "Groep", text: {}, indexed: true },
  { name: "Toelichting", text: { allowMultipleLines: true, textType: "plain" } },
  { name: "Stand", choice: { choices: ["Open", "Klaar"] } },
  { name: "Vinkje", boolean: {} },
];

const rowWith = (fields: object) => ({ fields: { Title: "Proef", ...fields } });
const statusOf = ({ status }: Said) => String(status);

async function madeRow(talk: Talk, items: string, fields: object) {
  const { body } = await talk("POST", items, rowWith(fields));
  return { path: `${items}/${textIn(body, "id")}`, eTag: textIn(body, "eTag"), body };
}

async function keptText(talk: Talk, items: string, text: string): Promise<unknown> {
  const { path } = await madeRow(talk, items, { ["Toelichting"]: text });
  return asObject((await talk("GET", `${path}?$expand=fields`)).body["fields"])["Toelichting"];
}

async function allDeltaPages(talk: Talk, first: string) {
  const rows = [];
  for (let link = first; ;) {
    const page = await talk("GET", link);
    rows.push(...listIn(page));
    const next = textIn(page.body, "@odata.nextLink");
    if (next === "") return { rows, link: textIn(page.body, "@odata.deltaLink") };
    link = next;
  }
}

export const behaviours: readonly Behaviour[] = [
  {
    name: "A new row has an id and an eTag with its version",
    expected: ["yes"],
    look: async (talk, items) => {
      const { body, eTag } = await madeRow(talk, items, {});
      return textIn(body, "id") !== "" && /,\d+"?$/.test(eTag) ? "yes" : `no: ${eTag}`;
    },
  },
  {
    name: "A duplicate in the unique column is refused",
    expected: ["400", "409", "500"],
    look: async (talk, items) => {
      await madeRow(talk, items, { ["Sleutel"]: "dubbel" });
      return statusOf(await talk("POST", items, rowWith({ ["Sleutel"]: "dubbel" })));
    },
  },
  {
    name: "Rows left of that key after the refusal",
    expected: ["1"],
    look: async (talk, items) => {
      const filter = encodeURIComponent("fields/Sleutel eq 'dubbel'");
      return String(listIn(await talk("GET", `${items}?$expand=fields&$filter=${filter}`)).length);
    },
  },
  {
    name: "A change with an old eTag is refused",
    expected: ["200, 412", "200, 409"],
    look: async (talk, items) => {
      const { path, eTag } = await madeRow(talk, items, {});
      const change = (title: string) =>
        talk("PATCH", `${path}/fields`, { Title: title }, { "if-match": eTag });
      return [await change("Eerst"), await change("Te laat")].map(statusOf).join(", ");
    },
  },
  {
    name: "A choice outside the list",
    expected: ["refused", "accepted"],
    look: async (talk, items) => {
      const { status } = await talk("POST", items, rowWith({ ["Stand"]: "Bijna" }));
      return status < 300 ? "accepted" : "refused";
    },
  },
  {
    name: "A line end in a text of several lines",
    expected: ["kept", "crlf"],
    look: async (talk, items) => {
      const kept = await keptText(talk, items, "een\ntwee");
      return kept === "een\ntwee" ? "kept" : kept === "een\r\ntwee" ? "crlf" : JSON.stringify(kept);
    },
  },
  {
    name: "HTML and an emoji in a plain text",
    expected: ["kept"],
    look: async (talk, items) => {
      const text = "<b>vet</b> & 👩‍👧";
      return (await keptText(talk, items, text)) === text ? "kept" : "changed";
    },
  },
  {
    name: "An emptied column",
    expected: ["absent"],
    look: async (talk, items) => {
      const { path } = await madeRow(talk, items, { ["Toelichting"]: "tekst" });
      await talk("PATCH", `${path}/fields`, { ["Toelichting"]: null });
      const fields = asObject((await talk("GET", `${path}?$expand=fields`)).body["fields"]);
      return "Toelichting" in fields ? JSON.stringify(fields["Toelichting"]) : "absent";
    },
  },
  {
    name: "Delta with a token tells only what changed, and what was deleted",
    expected: ["1 changed, 1 deleted"],
    look: async (talk, items) => {
      const [gone, kept] = [await madeRow(talk, items, {}), await madeRow(talk, items, {})];
      const { link } = await allDeltaPages(talk, `${items}/delta?$expand=fields`);
      await talk("DELETE", gone.path);
      await talk("PATCH", `${kept.path}/fields`, { Title: "Gewijzigd" });
      const { rows } = await allDeltaPages(talk, link);
      const ids = (isGone: boolean) =>
        new Set(rows.filter((row) => "deleted" in row === isGone).map((row) => textIn(row, "id"))).size;
      return `${ids(false)} changed, ${ids(true)} deleted`;
    },
  },
  {
    name: "Earlier versions of a row",
    expected: ["kept", "not kept"],
    look: async (talk, items) => {
      const { path } = await madeRow(talk, items, {});
      await talk("PATCH", `${path}/fields`, { Title: "Nieuwer" });
      return listIn(await talk("GET", `${path}/versions`)).length > 1 ? "kept" : "not kept";
    },
  },
  {
    name: "Twenty rows in one batch, each with its own answer",
    expected: ["20 × 201"],
    look: async (talk, items) => {
      const headers = { "Content-Type": "application/json" };
      const requests = Array.from({ length: 20 }, (_, index) => ({
        id: String(index),
        method: "POST",
        url: items,
        headers,
        body: rowWith({ ["Groep"]: "batch" }),
      }));
      const parts = listIn(await talk("POST", "/$batch", { requests }), "responses");
      return `${parts.filter(({ status }) => status === 201).length} × 201`;
    },
  },
  {
    name: "A new version of a file with an old eTag is refused",
    expected: ["200, 412", "200, 409"],
    look: async (talk, items) => {
      const drive = items.replace(/\/lists\/.*/, "/drive");
      const { body } = await talk("PUT", `${drive}/root:/proef-${Date.now()}.json:/content`, { proef: 1 });
      const file = `${drive}/items/${textIn(body, "id")}`;
      const write = (proef: number) =>
        talk("PUT", `${file}/content`, { proef }, { "if-match": textIn(body, "eTag") });
      const seen = [await write(2), await write(3)].map(statusOf).join(", ");
      await talk("DELETE", file);
      return seen;
    },
  },
  {
    name: "A row that is not there",
    expected: ["404"],
    look: async (talk, items) => statusOf(await talk("GET", `${items}/999999`)),
  },
];
