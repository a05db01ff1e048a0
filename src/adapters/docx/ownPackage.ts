import { footerPart } from "./footerPart";
import { relationshipNamespace, wordNamespace } from "@/adapters/ooxml/namespaces";
import type { OoxmlPackage, XmlPart } from "./ooxmlPackage";
import { planPages, sectionProperties } from "./pageSetup";
import { bodyOf, coreRelationship, partsOf, type PlanParts, relationshipsFrom } from "./planParts";
import { relationship } from "./relationships";
import { settingsPart } from "./settingsPart";
import { stylesPart } from "./stylesPart";

const documentName = "word/document.xml";
const footers = {
  upright: relationship("rIdFooterPortrait", "footer", "footer1.xml"),
  lying: relationship("rIdFooterLandscape", "footer", "footer2.xml"),
};

/** A plan in our own style. */
export function inOwnStyle(plan: PlanParts): OoxmlPackage {
  return {
    relationships: [
      relationship("rIdDocument", "officeDocument", documentName),
      coreRelationship("rIdCoreProperties", plan),
    ],
    parts: [
      documentPart(plan),
      stylesPart,
      settingsPart,
      footerPart("word/footer1.xml", planPages.upright, plan.title),
      footerPart("word/footer2.xml", planPages.lying, plan.title),
      ...partsOf(plan),
    ],
  };
}

function documentPart(plan: PlanParts): XmlPart {
  const reference = ({ id }: { readonly id: string }) => `<w:footerReference w:type="default" r:id="${id}"/>`;
  const sections = {
    upright: sectionProperties(planPages.upright, reference(footers.upright)),
    lying: sectionProperties(planPages.lying, reference(footers.lying)),
  };
  const body = bodyOf(plan, { pages: planPages, sections });
  return {
    name: documentName,
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    relationships: [
      footers.upright,
      footers.lying,
      relationship("rIdStyles", "styles", "styles.xml"),
      relationship("rIdSettings", "settings", "settings.xml"),
      ...relationshipsFrom({ name: documentName }, plan),
    ],
    xml: `<w:document xmlns:w="${wordNamespace}" xmlns:r="${relationshipNamespace}">${body}</w:document>`,
  };
}
