import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";

export interface EntityType {
  readonly base: string | null;
  /** Open: other properties than the known ones may be there. */
  readonly isOpen: boolean;
  /** Names with their types: `Edm.String`, `Collection(graph.columnDefinition)`. */
  readonly properties: ReadonlyMap<string, string>;
}

/** CSDL (https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/): types with properties, inheriting by BaseType. */
function readMetadata(xml: string): ReadonlyMap<string, EntityType> {
  const types = new Map<string, EntityType>();
  let properties = new Map<string, string>();
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "EntityType" || name === "ComplexType") {
      properties = new Map();
      const base = attributes.BaseType?.replace(/^graph\./, "") ?? null;
      types.set(attributes.Name ?? "", { base, isOpen: attributes.OpenType === "true", properties });
    }
    if (name === "Property" || name === "NavigationProperty") {
      properties.set(attributes.Name ?? "", attributes.Type ?? "");
    }
  });
  parser.write(xml).close();
  return types;
}

let known: ReadonlyMap<string, EntityType> | null = null;

/** Read at first use. From the root of the repository, where every command runs. */
export function metadata(): ReadonlyMap<string, EntityType> {
  known ??= readMetadata(readFileSync("test/fixtures/graph-lists.csdl.xml", "utf8"));
  return known;
}
