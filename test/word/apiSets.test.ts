import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

// Each member of Word that adapters/word uses, at the set in which @types/office-js says it came. Hosts with WordApi 1.4
// have all of them.
const highest = 1.4;
const adapter = path.resolve("src/adapters/word");

jest.setTimeout(60_000);

const program = ts.createProgram(ts.sys.readDirectory(adapter, [".ts"], ["**/*.test.ts"]), {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["office-js"],
  paths: { "@/*": [path.resolve("src/*")] },
  skipLibCheck: true,
  noEmit: true,
  strict: true,
});
const checker = program.getTypeChecker();

test("every member of Word that is used came with WordApi 1.4 or before", () => {
  const used = usedMembers();

  expect(used.size).toBeGreaterThan(25);
  expect([...used].filter(([, set]) => set === null || set > highest)).toEqual([]);
});

test("the add-in makes no content controls, sets no whole table and does not lean on undo", () => {
  const source = ts.sys
    .readDirectory(adapter, [".ts"])
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");

  for (const never of [/insertContentControl/, /\.values\s*=[^=]/, /\.undo\(/, /cannotEdit\s*=[^=]/]) {
    expect(source).not.toMatch(never);
  }
});

/** Name and set of each member that is declared in the namespace Word; null where the types name no set. */
function usedMembers(): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), found);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const property = node.propertyName ?? node.name;
      if (ts.isIdentifier(property)) {
        note(checker.getTypeAtLocation(node.parent).getProperty(property.text), found);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(adapter)) visit(file);
  return found;
}

function note(symbol: ts.Symbol | undefined, found: Map<string, number | null>): void {
  const declaration = symbol?.declarations?.[0];
  const owner = declaration?.parent;
  if (!symbol || !owner || !ts.isClassDeclaration(owner) || !isOfWord(owner)) return;
  // The way in came with the interface itself.
  if (owner.name?.text === "RequestContext") return;
  const name = `${owner.name?.text ?? ""}.${symbol.name}`;
  found.set(name, setOf(symbol) ?? setOf(checker.getSymbolAtLocation(owner.name ?? owner)));
}

function isOfWord({ parent }: ts.ClassDeclaration): boolean {
  return (
    ts.isModuleBlock(parent) && ts.isModuleDeclaration(parent.parent) && parent.parent.name.text === "Word"
  );
}

function setOf(symbol: ts.Symbol | undefined): number | null {
  const remarks = symbol?.declarations?.map((each) => each.getFullText()).join("\n") ?? "";
  const [, set] = /\[Api set: WordApi (\d+[.]\d+)/.exec(remarks) ?? [];
  return set === undefined ? null : Number(set);
}
