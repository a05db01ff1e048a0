import { AppError } from "@/ports/appError";
import { retyped } from "../../../test/documents/aDocx";
import { fileOf, mainPart, openDocx } from "../../../test/documents/openDocx";
import { aPlanInLibrary, path } from "../../../test/fixtures/aPlanInLibrary";

const failed = (work: Promise<unknown>) =>
  work.then(
    () => "nothing failed",
    (error: unknown) => (error instanceof AppError ? error.detail : error),
  );
const refused = (problem: string) => ({ code: "libraryRefused", problem });

test("[UW12] what is taken in becomes a new version of the same file, and taking it back another", async () => {
  const { exchange, compared, measure, staff, stored, file, left, graph } = await aPlanInLibrary();

  const outcome = await exchange(await compared());

  expect(measure().responsible).toBe("College");
  expect(staff.file(path).version).toBe(2);
  expect(stored()).toEqual(new Uint8Array(file.bytes()));
  expect(await left()).toEqual([]);
  if (outcome.kind === "done") await outcome.undo();
  expect(staff.file(path).version).toBe(3);
  expect(measure().responsible).toBe("Raad");
  expect(graph.problems).toEqual([]);
});

test("[UW12] when somebody changed what is exchanged, nothing is written on either side", async () => {
  const { exchange, compared, measure, plan, save, stored, staff, left } = await aPlanInLibrary();
  plan("2027");
  const seen = await compared();
  save(retyped(stored(), "College", "Burgemeester"));

  expect((await exchange(seen)).kind).toBe("changedSince");

  expect(staff.file(path).version).toBe(2);
  expect(measure().responsible).toBe("Raad");
  expect(await left()).toEqual([
    ["responsible", "wordOnly"],
    ["planning", "listOnly"],
  ]);
});

test("[UW12] who saves at the very moment of writing is not written over", async () => {
  const { exchange, compared, measure, save, stored, staff, beforeWriting } = await aPlanInLibrary();
  const seen = await compared();
  beforeWriting(() => {
    save(retyped(stored(), "College", "Burgemeester"));
  });

  expect((await exchange(seen)).kind).toBe("changedSince");

  expect(staff.file(path).version).toBe(2);
  expect(measure().responsible).toBe("Raad");
});

test("[UW12] what somebody changed elsewhere in the document goes along into the new version", async () => {
  const { exchange, compared, measure, save, stored, staff } = await aPlanInLibrary();
  const seen = await compared();
  save(retyped(stored(), "Context", "Waarom nu"));

  expect((await exchange(seen)).kind).toBe("done");

  expect(measure().responsible).toBe("College");
  expect(staff.file(path).version).toBe(3);
  expect(fileOf(openDocx(stored()), mainPart)).toContain(">Waarom nu<");
});

test("[UW12] that SharePoint touches a file itself stops nobody", async () => {
  const { exchange, compared, measure, plan, graph, left } = await aPlanInLibrary();
  graph.settings.touchesUploads = true;
  await exchange(await compared());
  plan("2027");

  expect((await exchange(await compared())).kind).toBe("done");

  expect(measure().responsible).toBe("College");
  expect(await left()).toEqual([]);
});

test("[UW12] a file that is refused leaves both sides as they were, and can be written later", async () => {
  const { exchange, compared, measure, staff, left } = await aPlanInLibrary();
  staff.lockFile(path);

  expect(await failed(exchange(await compared()))).toEqual(refused("open"));
  expect(measure().responsible).toBe("Raad");
  expect(await left()).toEqual([["responsible", "wordOnly"]]);
  staff.lockFile(path, false);
  expect((await exchange(await compared())).kind).toBe("done");
  expect(staff.file(path).version).toBe(2);
});

test("[UW12] who may not write there goes on with a download, and the library stays as it was", async () => {
  const { exchange, compared, measure, staff, file, left, graph } = await aPlanInLibrary();
  graph.rootSite().roles["anna"] = "read";
  expect(await failed(exchange(await compared()))).toEqual(refused("readOnly"));

  file.keepHere();
  expect((await exchange(await compared())).kind).toBe("done");

  expect(measure().responsible).toBe("College");
  expect(staff.file(path).version).toBe(1);
  expect(await left()).toEqual([]);
});

test.each(["before", "after"] as const)(
  "[UW12] a connection that broke %s the write is looked into, and it is written once",
  async (moment) => {
    const { exchange, compared, measure, staff, left, fault } = await aPlanInLibrary();
    const seen = await compared();
    fault({ kind: "cut", moment }, "PUT");

    expect((await exchange(seen)).kind).toBe("done");

    expect(measure().responsible).toBe("College");
    expect(staff.file(path).version).toBe(2);
    expect(await left()).toEqual([]);
  },
);

test("[UW12] a gateway that gave up after the write is no change by somebody else", async () => {
  const { exchange, compared, staff, left, fault } = await aPlanInLibrary();
  const seen = await compared();
  fault({ kind: "answer", status: 504, moment: "after" }, "PUT");

  expect((await exchange(seen)).kind).toBe("done");
  expect(staff.file(path).version).toBe(2);
  expect(await left()).toEqual([]);
});

test("[UW12] what arrived while nothing was heard for long is still to be taken in, and no text is lost", async () => {
  const { exchange, compared, measure, plan, staff, left, fault, stored, save } = await aPlanInLibrary();
  plan("2027");
  const seen = await compared();
  fault({ kind: "cut", moment: "after" }, "PUT");
  fault({ kind: "cut", moment: "before" }, "GET");
  expect(await failed(exchange(seen))).toEqual(refused("unheard"));
  expect(measure().responsible).toBe("Raad");
  expect(staff.file(path).version).toBe(2);

  // The list's part of it reached Word, Word's part has not reached the list; and somebody went on there.
  save(retyped(stored(), "Visie", "Regiovisie"));
  expect(await left()).toEqual([
    ["title", "wordOnly"],
    ["responsible", "wordOnly"],
  ]);
  expect((await exchange(await compared())).kind).toBe("done");
  expect(measure()).toMatchObject({ responsible: "College", title: "Regiovisie", planning: "2027" });
  expect(await left()).toEqual([]);
});

test("[UW12] the same once more, after nothing was heard for long, finds what arrived and takes in the list's part", async () => {
  const { compared, staff, left, fault, measure, exchangePlan, carryOut } = await aPlanInLibrary();
  const seen = await compared();
  const plan = exchangePlan(seen);
  fault({ kind: "cut", moment: "after" }, "PUT");
  fault({ kind: "cut", moment: "before" }, "GET", 2);
  expect(await failed(carryOut(seen, plan))).toEqual(refused("unheard"));
  expect(await failed(carryOut(seen, plan))).toEqual(refused("unheard"));

  expect((await carryOut(seen, plan)).kind).toBe("done");

  expect(measure().responsible).toBe("College");
  expect(staff.file(path).version).toBe(2);
  expect(await left()).toEqual([]);
});

test("[UW12] a file that was removed meanwhile is said to be gone", async () => {
  const { exchange, compared, measure, staff } = await aPlanInLibrary();
  const seen = await compared();
  staff.deleteFile(path);

  expect(await failed(exchange(seen))).toEqual(refused("gone"));
  expect(measure().responsible).toBe("Raad");
});

test("[UW10] what is no Word file is refused as when it is uploaded", async () => {
  const { file, save } = await aPlanInLibrary();
  await file.read();
  save(new TextEncoder().encode("geen Word"));

  expect(await failed(file.read())).toMatchObject({ code: "wordFileRefused", problem: "notWord" });
});

test("[UW10] what is far too large is not even fetched", async () => {
  const { file, save, graph } = await aPlanInLibrary();
  await file.read();
  save(new Uint8Array(21 * 1024 ** 2));
  const before = graph.log.length;

  expect(await failed(file.read())).toMatchObject({ code: "wordFileRefused", problem: "tooLarge" });
  expect(graph.log.slice(before).some(({ url }) => url.includes("_download"))).toBe(false);
});
