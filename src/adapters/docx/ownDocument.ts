import { packageNamespace, relationshipNamespace, wordNamespace } from "@/adapters/ooxml/namespaces";
import type { OwnDocument } from "@/ports/planDocumentWriter";
import { corePropertiesPart } from "./corePropertiesPart";
import { footerPart } from "./footerPart";
import type { OoxmlPackage, XmlPart } from "./ooxmlPackage";
import { blocksXml } from "./ownPages";
import { planPages, sectionProperties } from "./pageSetup";
import { paragraphs } from "./paragraphs";
import { relationship } from "./relationships";
import { settingsPart } from "./settingsPart";
import { stylesPart } from "./stylesPart";

const documentName = "word/document.xml";
const footer = relationship("rIdFooter", "footer", "footer1.xml");

/** A document of our own in the style of the plan: upright pages with a title and what is under it. */
export function ownDocument(document: OwnDocument): OoxmlPackage {
  const core = corePropertiesPart("docProps/core.xml", document.title, document.madeAt);
  return {
    relationships: [
      relationship("rIdDocument", "officeDocument", documentName),
      {
        id: "rIdCoreProperties",
        type: `${packageNamespace}/relationships/metadata/core-properties`,
        target: core.name,
      },
    ],
    parts: [
      documentPart(document),
      stylesPart,
      settingsPart,
      footerPart("word/footer1.xml", planPages.upright, document.title),
      core,
    ],
  };
}

function documentPart({ title, blocks }: OwnDocument): XmlPart {
  const reference = `<w:footerReference w:type="default" r:id="${footer.id}"/>`;
  return {
    name: documentName,
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    relationships: [
      footer,
      relationship("rIdStyles", "styles", "styles.xml"),
      relationship("rIdSettings", "settings", "settings.xml"),
    ],
    xml:
      `<w:document xmlns:w="${wordNamespace}" xmlns:r="${relationshipNamespace}"><w:body>` +
      paragraphs(title, { style: "Title" }) +
      blocksXml(blocks, planPages.upright) +
      `${sectionProperties(planPages.upright, reference)}</w:body></w:document>`,
  };
}
