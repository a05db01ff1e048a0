import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { bundledContent } from "@/adapters/content/bundledContent";
import { aspectsOf, standardsOf } from "@/domain/framework/standardsOf";
import { contentSchemaFiles } from "./contentSchemas";

const source = readFileSync("test/fixtures/bron/bijlage-5.txt", "utf8").replace(/\s+/g, " ");

const contentFiles = readdirSync("content", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"))
  .map((file) => path.join("content", file));

test.each(contentSchemaFiles())(
  "$path is the schema that the app checks with (npm run schemas)",
  ({ path: file, text }) => {
    expect(readFileSync(file, "utf8")).toBe(text);
  },
);

test.each(contentFiles)("%s fits the schema that it names", (file) => {
  const content = JSON.parse(readFileSync(file, "utf8")) as { readonly $schema: string };
  const schema = JSON.parse(readFileSync(path.join(path.dirname(file), content.$schema), "utf8")) as object;
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(content);
  expect(validate.errors).toBeNull();
});

test("[KA1] ten standards stand in five clusters in the order of Bijlage 5", async () => {
  const framework = await bundledContent.framework();
  expect(framework.clusters.map(({ standards }) => standards.map(({ number }) => number))).toEqual([
    [1, 2],
    [3, 6],
    [4, 5, 7, 8],
    [9],
    [10],
  ]);
});

test("[KA2] standards and headings are literally those of Bijlage 5", async () => {
  const framework = await bundledContent.framework();
  const quoted = [
    ...framework.clusters.map(({ heading }) => heading),
    ...standardsOf(framework).map(({ text }) => text),
  ];
  expect(quoted.filter((text) => !source.includes(text))).toEqual([]);
});

test("[KA3] the ids of the aspects are those that answers point at", async () => {
  const ids = aspectsOf(await bundledContent.framework()).map(({ id }) => id);
  expect(ids).toHaveLength(46);
  expect(ids).toMatchSnapshot();
});

test("there are 342 municipalities, each code once", async () => {
  const municipalities = await bundledContent.municipalities();
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342);
  expect(municipalities).toContainEqual({ code: "1900", name: "Súdwest-Fryslân", alsoKnownAs: [] });
});

test("what is ours says so", async () => {
  expect((await bundledContent.answerScale()).note).toContain("niet van de VNG");
  expect((await bundledContent.framework()).ownWorkNote).toContain("niet van de VNG");
});
