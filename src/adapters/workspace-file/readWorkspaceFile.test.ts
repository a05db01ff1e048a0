import { anAnswer, anAssessment, aMeasure, aPlan, aWorkspace } from "../../../test/fixtures/builders";
import { sha256 } from "@/adapters/browser/sha256";
import type { Instant } from "@/domain/record";
import {
  checkedText,
  largestWorkspaceFile,
  workspaceFileContent,
  workspaceFileText,
} from "@/domain/workspace-file/workspaceFile";
import { workspaceFileReader } from "./readWorkspaceFile";

const read = workspaceFileReader({ checksum: sha256, release: "0.2.0" });
const workspace = aWorkspace();
const answer = anAnswer("ks01.a1", "largely");

type Raw = Record<string, unknown>;
type RawRecords = Record<string, Raw[]>;

const content = workspaceFileContent({
  workspace: workspace.id,
  release: "0.2.0",
  madeAt: "2026-11-21T12:00:00.000Z" as Instant,
  records: [
    { kind: "workspace", record: workspace },
    { kind: "selfAssessment", record: anAssessment() },
    { kind: "answer", record: answer },
    { kind: "actionPlan", record: aPlan() },
    { kind: "measure", record: aMeasure() },
  ],
});

/** A file with a right checksum, however its content was changed. */
async function readChanged(change: (content: Raw & { records: RawRecords }) => void) {
  const changed = structuredClone(content) as Raw & { records: RawRecords };
  change(changed);
  const text = workspaceFileText(changed, await sha256(checkedText(changed)));
  return read(new TextEncoder().encode(text));
}

const first = (records: RawRecords, kind: string): Raw => records[kind]?.[0] ?? {};

test("a file of ours is read, also after another program has laid it out anew", async () => {
  const text = workspaceFileText(content, await sha256(checkedText(content)));
  const laidOut = `\ufeff${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as Raw).reverse()))}`;
  const [one, other] = await Promise.all([text, laidOut].map((each) => read(new TextEncoder().encode(each))));
  expect(one).toMatchObject({ kind: "file", file: { workspace: workspace.id, release: "0.2.0" } });
  expect(other).toEqual(one);
});

test("[BW6] a file of an earlier release gets the fields that came later", async () => {
  const result = await readChanged(({ records }) => {
    delete first(records, "answer")["evidence"];
    delete first(records, "workspace")["terms"];
  });
  expect(result).toMatchObject({ kind: "file" });
  expect(result.kind === "file" && result.file.records[2]?.record).toEqual({ ...answer, version: 0 });
});

test.each<[string, (content: Raw & { records: RawRecords }) => void]>([
  [
    "has a higher version",
    (changed) => {
      changed["version"] = 2;
      changed["checksum"] = "of another kind";
    },
  ],
  [
    "has a kind of record that is unknown here",
    ({ records }) => {
      records["unheardOf"] = [{ id: "x" }];
    },
  ],
  [
    "comes from a later release and has a field that is unknown here",
    (changed) => {
      changed["release"] = "0.10.0";
      first(changed.records, "measure")["mood"] = "good";
    },
  ],
])("a file that %s is newer", async (_, change) => {
  expect(await readChanged(change)).toMatchObject({ kind: "newer" });
});

test.each<[string, (records: RawRecords) => void, object]>([
  [
    "a field that is unknown",
    (records) => (first(records, "measure")["mood"] = "good"),
    { kind: "measure", name: "Opdracht op papier", field: "mood", what: "unknownField" },
  ],
  [
    "a field that is missing",
    (records) => delete first(records, "selfAssessment")["name"],
    { kind: "selfAssessment", name: "", field: "name", what: "missing" },
  ],
  [
    "a choice that does not exist",
    (records) => (first(records, "answer")["choice"] = "tien"),
    { kind: "answer", name: "ks01.a1", field: "choice", what: "wrong" },
  ],
  [
    "an address that runs a script",
    (records) => (first(records, "answer")["evidence"] = [{ url: "javascript:alert(1)", label: "" }]),
    { kind: "answer", name: "ks01.a1", field: "evidence.0.url", what: "wrong" },
  ],
  [
    "a text as long as a book",
    (records) => (first(records, "measure")["costs"] = "x".repeat(50_000)),
    { kind: "measure", name: "Opdracht op papier", field: "costs", what: "tooLong" },
  ],
  [
    "a moment that is none",
    (records) => (first(records, "workspace")["updatedAt"] = "2026-99-99T12:00:00.000Z"),
    { kind: "workspace", name: workspace.name, field: "updatedAt", what: "wrong" },
  ],
  [
    "an id that leads elsewhere",
    (records) => (first(records, "measure")["id"] = "../../x"),
    { kind: "measure", name: "Opdracht op papier", field: "id", what: "wrong" },
  ],
  [
    "an answer under another number than its own",
    (records) => (first(records, "answer")["aspect"] = "ks01.a2"),
    { kind: "answer", name: "ks01.a2", field: "", what: "wrongId" },
  ],
  [
    "a measure of a plan that is not in it",
    (records) => (records["actionPlan"] = []),
    { kind: "measure", name: "Opdracht op papier", field: "plan", what: "belongsToNothing" },
  ],
  [
    "a record of another workspace",
    (records) => (first(records, "actionPlan")["workspace"] = "11111111-1111-4111-8111-111111111111"),
    { kind: "actionPlan", name: "", field: "", what: "otherWorkspace" },
  ],
  [
    "a record twice",
    (records) => records["measure"]?.push(first(records, "measure")),
    { kind: "measure", name: "Opdracht op papier", field: "", what: "twice" },
  ],
  [
    "no workspace",
    (records) => (records["workspace"] = []),
    { kind: null, name: "", field: "workspace", what: "missing" },
  ],
])("a file with %s is refused, with the record that it is about", async (_, change, problem) => {
  const result = await readChanged(({ records }) => {
    change(records);
  });
  expect(result).toEqual({ kind: "wrong", problems: [problem], furtherProblems: 0 });
});

test("of many problems ten are told", async () => {
  const result = await readChanged(({ records }) => {
    records["measure"] = Array.from({ length: 14 }, () => ({}));
  });
  expect(result).toMatchObject({ kind: "wrong", problems: { length: 10 }, furtherProblems: 4 });
});

test.each<[string, string]>([
  ["nothing", ""],
  ["a picture", "\x89PNG\r\n\x1a\n"],
  ["something else in JSON", '{"format":"docx"}'],
  ["a list", "[1, 2]"],
  ["nesting without an end", "[".repeat(100_000)],
])("%s is foreign", async (_, text) => {
  expect(await read(new TextEncoder().encode(text))).toEqual({ kind: "foreign" });
});

test("ours, nested deeper than a program can go, is damaged", async () => {
  const deep = `{"format":"werken-aan-veiligheid","version":1,"deep":${"[".repeat(5_000)}${"]".repeat(5_000)}}`;
  expect(await read(new TextEncoder().encode(deep))).toEqual({ kind: "damaged" });
});

test("a file beyond the limit is not even looked into", async () => {
  expect(await read(new Uint8Array(largestWorkspaceFile + 1))).toEqual({ kind: "tooLarge" });
});
