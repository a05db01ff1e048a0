import { aList, errorOf, fieldsOf, valuesOf } from "./testGraph";

const long = (length: number) => "x".repeat(length);

test.each([
  [{ Nergens: "x" }, "Field 'Nergens' is not recognized"],
  [{ sleutel: "x" }, "Field 'sleutel' is not recognized"],
  [{ Created: "2026-01-01T00:00:00Z" }, "Field 'Created' is read-only"],
  [{ Groep: 7 }, "The value of field 'Groep' is not valid."],
  [{ Status: "Anders" }, "The value of field 'Status' is not valid."],
  [{ Bedrag: "veel" }, "The value of field 'Bedrag' is not valid."],
  [{ Bedrag: -1 }, "The value of field 'Bedrag' is not valid."],
  [{ Vinkje: "ja" }, "The value of field 'Vinkje' is not valid."],
  [{ Datum: "morgen" }, "The value of field 'Datum' is not valid."],
  [{ Groep: long(256) }, expect.stringContaining("Invalid text value.")],
  [{ Groep: "twee\nregels" }, expect.stringContaining("Invalid text value.")],
  [{ Toelichting: long(64_000) }, expect.stringContaining("Invalid text value.")],
])("a write of %j is 400 invalidRequest and makes no row", async (fields, message: unknown) => {
  const { add, graph } = await aList();

  const refused = await add(fields);

  expect(refused.status).toBe(400);
  expect(errorOf(refused)).toEqual({ code: "invalidRequest", message });
  expect(graph.staff().rows("Maatregelen")).toEqual([]);
});

test("what fits is kept as it was written, and what is emptied is left out", async () => {
  const { add, send, items } = await aList();
  await add({
    Groep: long(255),
    Toelichting: long(63_999),
    Status: "Open",
    Bedrag: 1.5,
    Vinkje: false,
    Datum: "2026-11-21",
  });

  await send("PATCH", `${items}/1/fields`, { body: { Groep: "", Status: null } });

  const { Toelichting, ...rest } = fieldsOf((await send("GET", `${items}/1?$expand=fields`)).body);
  expect(Toelichting).toHaveLength(63_999);
  expect(rest).toMatchObject({ Bedrag: 1.5, Vinkje: false, Datum: "2026-11-21T00:00:00Z" });
  expect(Object.keys(rest)).not.toEqual(expect.arrayContaining(["Groep"]));
  expect(Object.keys(rest)).not.toEqual(expect.arrayContaining(["Status"]));
});

test.each([
  [{ choiceOutsideList: "accepted" } as const, { Status: "Anders" }, 201],
  [{ multilineLimit: null }, { Toelichting: long(70_000) }, 201],
  [{ enforcesRequired: true }, { Groep: "1" }, 400],
  [{ newlines: "crlf" } as const, { Toelichting: "a\nb" }, 201],
])("the setting %j is followed", async (settings, fields, status) => {
  const { add } = await aList({ settings });

  const done = await add(fields);

  expect(done.status).toBe(status);
  if ("newlines" in settings) expect(fieldsOf(done.body).Toelichting).toBe("a\r\nb");
});

test.each([400, 409, 500] as const)(
  "a duplicate in a unique column is %i, and can leave an empty row",
  async (status) => {
    const { add, graph } = await aList({
      settings: { duplicateStatus: status, duplicateLeavesEmptyRow: true },
    });
    await add({ Sleutel: "a" });

    const refused = await add({ Sleutel: "A" });

    expect(refused.status).toBe(status);
    expect(errorOf(refused).message).toBe(
      "One or more fields with unique constraints already has the provided value",
    );
    expect(
      graph
        .staff()
        .rows("Maatregelen")
        .map(({ fields }) => fields),
    ).toEqual([{ Sleutel: "a" }, {}]);
  },
);

test("rows without a value do not stand in the way of a unique column; a change to a duplicate does", async () => {
  const { add, send, items } = await aList();

  const made = await Promise.all([add({}), add({}), add({ Sleutel: "a" })]);
  const changed = await send("PATCH", `${items}/1/fields`, { body: { Sleutel: "a" } });

  expect([...made, changed].map(({ status }) => status)).toEqual([201, 201, 201, 400]);
});

test("versions are newest first, with the fields as they were", async () => {
  const { add, send, items } = await aList();
  await add({ Groep: "1" });
  await send("PATCH", `${items}/1/fields`, { body: { Groep: "2" }, as: "bert" });

  const versions = valuesOf(await send("GET", `${items}/1/versions?$expand=fields`));

  expect(versions).toMatchObject([
    { id: "2.0", lastModifiedBy: { user: { id: "bert" } }, fields: { Groep: "2" } },
    { id: "1.0", lastModifiedBy: { user: { id: "anna" } }, fields: { Groep: "1" } },
  ]);
});

test("staff can do in Lists what the app never does", async () => {
  const { add, send, items, graph } = await aList();
  await add({ Sleutel: "a", Title: "A", Toelichting: "x" });
  const staff = graph.staff();

  staff.addRow("Maatregelen", { Title: "<b>zonder sleutel</b>", Status: "Bijna" });
  staff.changeRow("Maatregelen", "1", { Title: null });
  staff.removeColumn("Maatregelen", "Toelichting");
  staff.renameList("Maatregelen", "Acties");

  const rows = valuesOf(
    await send("GET", `${items}?$expand=fields($select=Title,Status,Sleutel,Toelichting)`),
  );
  expect(rows.map(fieldsOf)).toMatchObject([
    { Sleutel: "a" },
    { Title: "<b>zonder sleutel</b>", Status: "Bijna" },
  ]);
  expect(fieldsOf(rows[0] ?? {})).not.toHaveProperty("Toelichting");
  expect(rows.map(({ lastModifiedBy }) => lastModifiedBy)).toEqual([
    { user: { displayName: "staff" } },
    { user: { displayName: "staff" } },
  ]);
});
