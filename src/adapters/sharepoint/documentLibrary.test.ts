import { AppError } from "@/ports/appError";
import type { LibraryItemId, LibraryMark, LibraryVersion } from "@/ports/documentLibrary";
import type { SiteId } from "@/ports/sharedSite";
import type { GraphSurroundings } from "../graph/graphClient";
import { talkingGraph } from "../../../test/fakes/graph/aClient";
import type { Fault } from "../../../test/fakes/graph/faults/fault";
import type { Settings } from "../../../test/fakes/graph/settings";
import { documentLibrary } from "./documentLibrary";

const plan = "Beleid/Plan van aanpak.docx";
const bytesOf = (text: string) => new TextEncoder().encode(text);

function aLibrary(settings: Partial<Settings> = {}, own: Partial<GraphSurroundings> = {}) {
  const talking = talkingGraph({ settings });
  const { graph, clientOf } = talking;
  const staff = graph.staff();
  const id = staff.saveFile(plan, bytesOf("een")).id as LibraryItemId;
  const library = documentLibrary(clientOf("anna", own), graph.rootSite().id as SiteId);
  const replace = async (text = "twee") =>
    library.replace(id, (await library.find(id)).version, bytesOf(text));
  const fault = (kind: Fault, method = "PUT") => {
    graph.faults.add({ when: (seen) => seen.method === method, fault: kind, times: 1 });
  };
  return { ...talking, staff, id, library, replace, fault };
}

const answer = (status: 429 | 500 | 502 | 503 | 504 | 507, moment: "before" | "after" = "before") =>
  ({ kind: "answer", status, moment }) as const;

const failed = (work: Promise<unknown>) =>
  work.then(
    () => "nothing failed",
    (error: unknown) => (error instanceof AppError ? error.detail : error),
  );
const refused = (problem: string) => ({ code: "libraryRefused", problem });

test("folders and documents of Word are listed, and nothing else", async () => {
  const { library, staff } = aLibrary();
  for (const name of ["foto.png", "oud.doc", "HOOFD.DOCX", "~$HOOFD.DOCX"])
    staff.saveFile(name, bytesOf("x"));

  const { items, more } = await library.list(null, null);

  expect(items.map(({ kind, name }) => [kind, name])).toEqual([
    ["folder", "Beleid"],
    ["document", "HOOFD.DOCX"],
  ]);
  expect(more).toBeNull();
});

test("a big folder comes page after page, and a page may be empty", async () => {
  const { library, staff, graph } = aLibrary();
  for (let number = 0; number < 450; number += 1)
    staff.saveFile(`Groot/${number}.${number < 200 ? "pdf" : "docx"}`, bytesOf("x"));
  const folder = staff.file("Groot").id as LibraryItemId;

  const counts: number[] = [];
  let mark: LibraryMark | null = null;
  do {
    const page = await library.list(folder, mark);
    counts.push(page.items.length);
    mark = page.more;
  } while (mark !== null);

  expect(counts).toEqual([0, 200, 50]);
  expect(graph.problems).toEqual([]);
});

test("a file comes with its bytes and where people open it", async () => {
  const { library, id } = aLibrary();

  const file = await library.find(id);

  expect(file).toMatchObject({ name: "Plan van aanpak.docx", size: 3 });
  expect(file.url).toMatch(/^https:.*Plan%20van%20aanpak\.docx$/);
  expect(new TextDecoder().decode(await file.bytes())).toBe("een");
});

test("[UW12] it becomes a new version, and what comes back is good for the next", async () => {
  const { library, id, staff, replace, graph } = aLibrary();

  const first = await replace("twee");
  const version = first.kind === "replaced" ? first.version : ("" as LibraryVersion);
  await library.replace(id, version, bytesOf("drie"));

  expect(staff.file(plan)).toMatchObject({ version: 3, content: Buffer.from("drie").toString("base64") });
  expect(graph.problems).toEqual([]);
});

test.each([412, 409] as const)("[UW12] what somebody changed since stays: %s", async (staleWrite) => {
  const { library, id, staff } = aLibrary({ staleWrite });
  const { version } = await library.find(id);
  staff.saveFile(plan, bytesOf("van een ander"));

  expect(await library.replace(id, version, bytesOf("twee"))).toEqual({ kind: "changed" });
  expect(staff.file(plan).version).toBe(2);
});

test("[UW12] a file that is open, checked out or only to be read is refused, each in its own words", async () => {
  const { staff, replace, graph } = aLibrary();
  staff.lockFile(plan);
  expect(await failed(replace())).toEqual(refused("open"));
  staff.lockFile(plan, false);
  staff.as("bert").checkOut(plan);
  expect(await failed(replace())).toEqual(refused("checkedOut"));
  graph.rootSite().roles["anna"] = "read";
  expect(await failed(replace())).toEqual(refused("readOnly"));
  expect(staff.file(plan).version).toBe(1);
});

test("a file or a folder that was removed is said to be gone", async () => {
  const { library, id, staff } = aLibrary();
  const { version } = await library.find(id);
  const folder = staff.file("Beleid").id as LibraryItemId;
  staff.deleteFile("Beleid");

  expect(await failed(library.find(id))).toEqual(refused("gone"));
  expect(await failed(library.replace(id, version, bytesOf("twee")))).toEqual(refused("gone"));
  expect(await failed(library.list(folder, null))).toEqual(refused("gone"));
});

test("a site that is full refuses, and the file stays", async () => {
  const { replace, fault, staff } = aLibrary();
  fault(answer(507));

  expect(await failed(replace())).toEqual(refused("full"));
  expect(staff.file(plan).version).toBe(1);
});

test("who has no right on the site hears which one", async () => {
  const { library, graph } = aLibrary();
  graph.rootSite().roles["anna"] = "none";

  expect(await failed(library.list(null, null))).toMatchObject({ code: "rightMissing" });
});

test.each([
  ["broken off before", { kind: "cut", moment: "before" }],
  ["broken off after", { kind: "cut", moment: "after" }],
  ["an error of the service", answer(500)],
] as const)("a write that was %s is unclear, and no refusal", async (_name, kind) => {
  const { replace, fault } = aLibrary();
  fault(kind);

  expect(await replace()).toEqual({ kind: "unclear" });
});

test("a gateway that gave up is asked again: then it may seem that somebody changed the file", async () => {
  const { replace, fault, staff } = aLibrary();
  fault(answer(504, "after"));

  expect(await replace()).toEqual({ kind: "changed" });
  expect(staff.file(plan)).toMatchObject({ version: 2, content: Buffer.from("twee").toString("base64") });
});

test("without a network nothing was done, and that is said", async () => {
  const { library, fault } = aLibrary();
  fault({ kind: "cut", moment: "before" }, "GET");

  expect(await failed(library.list(null, null))).toEqual(refused("unreachable"));
});

test("when only the address of SharePoint cannot be reached, it is named", async () => {
  const { graph, clientOf, id } = aLibrary({ filesAtSharePoint: true });
  const fetch = (request: Request) =>
    request.url.includes("/_download/")
      ? Promise.reject(new TypeError("Failed to fetch"))
      : graph.fetch(request);
  const library = documentLibrary(clientOf("anna", { fetch }), graph.rootSite().id as SiteId);

  const file = await library.find(id);

  expect(await failed(file.bytes())).toEqual({
    code: "libraryHostClosed",
    host: "voorbeeldstad.sharepoint.com",
  });
});

test("when nothing can be reached any more, no address is blamed", async () => {
  const { graph, clientOf, id } = aLibrary();
  let isOn = true;
  const fetch = (request: Request) =>
    isOn ? graph.fetch(request) : Promise.reject(new TypeError("Failed to fetch"));
  const library = documentLibrary(clientOf("anna", { fetch }), graph.rootSite().id as SiteId);
  const file = await library.find(id);
  isOn = false;

  expect(await failed(file.bytes())).toEqual(refused("unreachable"));
});

test("an address that has run out is no closed host", async () => {
  const { library, id, staff } = aLibrary();
  const file = await library.find(id);
  staff.deleteFile(plan);

  expect(await failed(file.bytes())).toEqual(refused("unreachable"));
});

test("without anybody signed in that is what is said", async () => {
  const token = () => Promise.reject(new AppError({ code: "signInNeeded" }));
  const { library } = aLibrary({}, { token });

  expect(await failed(library.list(null, null))).toEqual({ code: "signInNeeded" });
});
