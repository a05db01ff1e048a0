import { escapeXml } from "@/adapters/ooxml/escapeXml";
import { snapshotNamespace } from "@/adapters/ooxml/namespaces";
import { readSnapshot } from "@/adapters/ooxml/readSnapshot";
import { snapshotXml } from "@/adapters/ooxml/snapshotXml";
import type { BaseSnapshot } from "@/domain/plan-exchange/baseSnapshot";
import type { FoundSnapshot } from "@/domain/plan-exchange/documentContent";
import { createNames } from "../names";
import { partAt, relationship, relationshipsName, relationshipsXml, targetFrom } from "../relationships";
import { snapshotProperties, snapshotPropertiesType } from "../snapshotParts";
import { kindOf, type OpenedPackage } from "../template/openTemplate";
import { xmlDeclaration } from "../xmlDeclaration";
import { withText } from "./xmlText";

/** Says nothing to us any more, and breaks no link to it. */
const takenAway = '<pva:taken xmlns:pva="urn:nl:pva:taken:1"/>';

/** The parts of a document that carry our namespace. */
export function foundSnapshots({ files, main }: OpenedPackage): readonly FoundSnapshot[] {
  return main.relationships.flatMap(({ type, target, isExternal }): readonly FoundSnapshot[] => {
    const name =
      kindOf(type) === "customXml" && !isExternal ? files.find(partAt(target, main.name)) : undefined;
    if (name === undefined || !files.xml(name).includes(snapshotNamespace)) return [];
    const found = readSnapshot(name, files.xml(name));
    return found ? [found] : [];
  });
}

/** The parts that change when a snapshot takes the place of those that were found. */
export async function snapshotFiles(
  template: OpenedPackage,
  found: readonly FoundSnapshot[],
  snapshot: BaseSnapshot | null,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files } = template;
  const changed = new Map<string, Uint8Array>();
  const [first, ...others] = found.map(({ part }) => part);
  const gone = snapshot ? others : [first, ...others];
  for (const part of gone) if (part) changed.set(part, withText(files.bytes(part), takenAway));
  if (!snapshot) return changed;
  const xml = await snapshotXml(snapshot);
  if (first !== undefined) return changed.set(first, withText(files.bytes(first), xml));
  return new Map([...changed, ...newPart(template, xml)]);
}

function newPart({ files, main }: OpenedPackage, xml: string): ReadonlyMap<string, Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(xmlDeclaration + text);
  const names = createNames({
    parts: files.all(),
    relationships: main.relationships.map(({ id }) => id),
  });
  const name = names.part("customXml/item1.xml");
  const properties = names.part("customXml/itemProps1.xml");
  const own = relationship("rIdProperties", "customXmlProps", targetFrom({ name }, properties));
  const types = files.find("[Content_Types].xml") ?? "[Content_Types].xml";
  const link = relationship(names.relationship("rIdSnapshot"), "customXml", targetFrom(main, name));
  const links = files.find(relationshipsName(main.name)) ?? relationshipsName(main.name);
  return new Map([
    [name, bytes(xml)],
    [properties, bytes(snapshotProperties)],
    [relationshipsName(name), bytes(relationshipsXml([own]))],
    [
      types,
      withText(
        files.bytes(types),
        behindLast(
          files.xml(types),
          override(name, "application/xml") + override(properties, snapshotPropertiesType),
        ),
      ),
    ],
    files.find(links) === undefined
      ? [links, bytes(relationshipsXml([link]))]
      : [links, withText(files.bytes(links), behindLast(files.xml(links), relationshipXml(link)))],
  ]);
}

function override(part: string, type: string): string {
  return `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
}

function relationshipXml({ id, type, target }: ReturnType<typeof relationship>): string {
  return `<Relationship Id="${escapeXml(id)}" Type="${type}" Target="${escapeXml(target)}"/>`;
}

/** Before the tag that closes the whole. */
function behindLast(xml: string, addition: string): string {
  const closing = xml.lastIndexOf("</");
  if (closing >= 0) return xml.slice(0, closing) + addition + xml.slice(closing);
  // An empty list, written as one tag.
  const name = /^\s*<([^\s/>]+)/.exec(xml)?.[1] ?? "";
  return `${xml.replace(/\s*\/>\s*$/, ">")}${addition}</${name}>`;
}
