// What goes into a document of somebody else: text, tables and the names of styles, of which those of that document win. It
// brings no page setup, no defaults and no settings, and ends with a paragraph of its own, since Word takes the style off the
// last one (OfficeDev/office-js#2914).
// https://learn.microsoft.com/office/dev/add-ins/word/create-better-add-ins-for-word-with-office-open-xml
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { freshSnapshot } from "@/domain/plan-exchange/freshSnapshot";
import { relationshipNamespace, wordNamespace } from "@/adapters/ooxml/namespaces";
import { snapshotXml } from "@/adapters/ooxml/snapshotXml";
import type { InsertablePlan } from "@/ports/wordDocument";
import { documentBody } from "./documentBody";
import { planPages } from "./pageSetup";
import { relationship } from "./relationships";
import { stylesPart } from "./stylesPart";
import { toFlatOpc } from "./toFlatOpc";

const name = "word/document.xml";

export async function planForInsert(document: PlanDocument, format: PlanFormat): Promise<InsertablePlan> {
  const body = documentBody(document, format, {
    pages: { upright: planPages.upright, lying: planPages.upright },
    sections: { upright: "", lying: "<w:p/>" },
    logos: [],
  });
  const flatOpc = toFlatOpc({
    relationships: [relationship("rIdDocument", "officeDocument", name)],
    parts: [
      {
        name,
        contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        relationships: [relationship("rIdStyles", "styles", "styles.xml")],
        xml: `<w:document xmlns:w="${wordNamespace}" xmlns:r="${relationshipNamespace}">${body}</w:document>`,
      },
      { ...stylesPart, xml: stylesPart.xml.replace(/<w:docDefaults>.*<\/w:docDefaults>/s, "") },
    ],
  });
  return { flatOpc, snapshot: await snapshotXml(freshSnapshot(document)) };
}
