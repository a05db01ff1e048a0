// A custom XML part is data that travels inside the document, unseen by its readers; itemProps says whose it is.
// https://learn.microsoft.com/visualstudio/vsto/custom-xml-parts-overview
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { Names } from "./names";
import { snapshotNamespace } from "@/adapters/ooxml/namespaces";
import type { XmlPart } from "./ooxmlPackage";
import { relationship, targetFrom } from "./relationships";
import { snapshotXml } from "@/adapters/ooxml/snapshotXml";
import { freshSnapshot } from "@/domain/plan-exchange/freshSnapshot";

/** Names the part within its document, so it may be the same in all of them. */
const dataStoreItem = "{5C0E6C0B-8A5B-4B0E-9C55-6F1D5A4F2E31}";

export const snapshotPropertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** What says that a custom part is ours. */
export const snapshotProperties =
  '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"' +
  ` ds:itemID="${dataStoreItem}"><ds:schemaRefs><ds:schemaRef ds:uri="${snapshotNamespace}"/>` +
  "</ds:schemaRefs></ds:datastoreItem>";

/** The snapshot, and behind it what says that it is ours. */
export async function snapshotParts(
  document: PlanDocument,
  names: Names,
): Promise<readonly [XmlPart, XmlPart]> {
  const name = names.part("customXml/item1.xml");
  const properties: XmlPart = {
    name: names.part("customXml/itemProps1.xml"),
    contentType: snapshotPropertiesType,
    relationships: [],
    xml: snapshotProperties,
  };
  return [
    {
      name,
      contentType: "application/xml",
      relationships: [relationship("rIdProperties", "customXmlProps", targetFrom({ name }, properties.name))],
      xml: await snapshotXml(freshSnapshot(document)),
    },
    properties,
  ];
}
