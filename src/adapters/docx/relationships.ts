import { escapeXml } from "@/adapters/ooxml/escapeXml";
import { packageNamespace, relationshipNamespace } from "@/adapters/ooxml/namespaces";
import type { PackagePart, Relationship } from "./ooxmlPackage";

/** A relationship of one of Office's own kinds, such as "styles". */
export function relationship(id: string, kind: string, target: string): Relationship {
  return { id, type: `${relationshipNamespace}/${kind}`, target };
}

export function relationshipsXml(relationships: readonly Relationship[]): string {
  const entries = relationships.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"` +
      `${isExternal ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="${packageNamespace}/relationships">${entries.join("")}</Relationships>`;
}

/** Where the relationships of a part stand; those of the package are of the part without a name. */
export function relationshipsName(partName: string): string {
  return partName.replace(/[^/]*$/, "_rels/$&.rels");
}

/** How one part names another: "../customXml/item1.xml". */
export function targetFrom({ name: from }: Pick<PackagePart, "name">, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  const shared = folders.findIndex((folder, index) => folder !== steps[index]);
  const common = shared === -1 ? folders.length : shared;
  return [...folders.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

/** The part that a relationship of another part leads to. */
export function partAt(target: string, from: string): string {
  const start = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const path = target.split("/").reduce<readonly string[]>((steps, step) => {
    if (step === "" || step === ".") return steps;
    return step === ".." ? steps.slice(0, -1) : [...steps, step];
  }, start);
  return path.join("/");
}
