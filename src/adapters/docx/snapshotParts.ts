// A custom XML part is data that travels inside the document, unseen by its readers; itemProps says whose it is.
// Word for the web refuses parts of 1 MB: we stay well below, since Word may write the same text longer.
// https://learn.microsoft.com/visualstudio/vsto/custom-xml-parts-overview
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import { relationshipNamespace, snapshotNamespace } from "./namespaces";
import type { PackagePart } from "./ooxmlPackage";
import { snapshotXml } from "./snapshotXml";

const mostBytes = 700_000;

/** Names the part within its document, so it may be the same in all of them. */
const dataStoreItem = "{5C0E6C0B-8A5B-4B0E-9C55-6F1D5A4F2E31}";

export async function snapshotParts(document: PlanDocument): Promise<readonly PackagePart[]> {
  return [
    {
      name: "customXml/item1.xml",
      contentType: "application/xml",
      relationships: [
        { id: "rIdProperties", type: `${relationshipNamespace}/customXmlProps`, target: "itemProps1.xml" },
      ],
      xml: await snapshotXml(document, mostBytes),
    },
    {
      name: "customXml/itemProps1.xml",
      contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      relationships: [],
      xml:
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"' +
        ` ds:itemID="${dataStoreItem}"><ds:schemaRefs><ds:schemaRef ds:uri="${snapshotNamespace}"/>` +
        "</ds:schemaRefs></ds:datastoreItem>",
    },
  ];
}
