import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
const testCallers = new Set(["test", "it", "describe"]);

test("every rule in RULES.md is carried by a test", () => {
  const carried = carriedRules();

  expect(writtenRules().filter((rule) => !carried.has(rule))).toEqual([]);
});

test("every rule that a test title carries stands in RULES.md", () => {
  const written = writtenRules();

  expect([...carriedRules()].filter((rule) => !written.includes(rule))).toEqual([]);
});

test("no rule has the number of another", () => {
  const written = writtenRules();

  expect(written.filter((rule, index) => written.indexOf(rule) !== index)).toEqual([]);
});

function writtenRules(): readonly string[] {
  const page = readFileSync(path.join(root, "src/domain/RULES.md"), "utf8");
  return [...page.matchAll(/\*\*([A-Z]{2}\d+)\*\*/g)].flatMap(([, rule]) => rule ?? []);
}

function carriedRules(): ReadonlySet<string> {
  const titles = ["src", "test"].flatMap(testFilesIn).flatMap(titlesIn);
  return new Set(titles.flatMap((title) => title.match(/(?<=\[)[A-Z]{2}\d+(?=\])/g) ?? []));
}

function testFilesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /[.](test|spec)[.]tsx?$/.test(file))
    .map((file) => path.join(root, folder, file));
}

/** Parsed rather than searched: a title may stand on the line below its `test(`. */
function titlesIn(file: string): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    const title = ts.isCallExpression(node) && isTestCall(node) ? node.arguments[0] : undefined;
    if (title !== undefined && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) {
      titles.push(title.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return titles;
}

/** `test("…")`, and also `test.each(rows)("…")`, of which the callee is a call itself. */
function isTestCall({ expression }: ts.CallExpression): boolean {
  let callee: ts.Expression = expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) callee = callee.expression;
  return ts.isIdentifier(callee) && testCallers.has(callee.text);
}
