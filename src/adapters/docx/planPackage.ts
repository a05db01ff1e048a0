import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { corePropertiesPart } from "./corePropertiesPart";
import { documentPart } from "./documentPart";
import { footerPart } from "./footerPart";
import { packageNamespace, relationshipNamespace } from "./namespaces";
import type { OoxmlPackage, Relationship } from "./ooxmlPackage";
import { landscape, portrait } from "./pageSetup";
import { planTitle } from "./planTitle";
import { settingsPart } from "./settingsPart";
import { snapshotParts } from "./snapshotParts";
import { stylesPart } from "./stylesPart";

/** All parts of a Bijlage 5 document, before any container. */
export async function planPackage(document: PlanDocument, format: PlanFormat): Promise<OoxmlPackage> {
  const title = planTitle(document, format);
  return {
    relationships: [
      relationship("rIdDocument", "officeDocument", "word/document.xml"),
      {
        id: "rIdCoreProperties",
        type: `${packageNamespace}/relationships/metadata/core-properties`,
        target: "docProps/core.xml",
      },
    ],
    parts: [
      documentPart(document, format, {
        footers: {
          portrait: relationship("rIdFooterPortrait", "footer", "footer1.xml"),
          landscape: relationship("rIdFooterLandscape", "footer", "footer2.xml"),
        },
        others: [
          relationship("rIdStyles", "styles", "styles.xml"),
          relationship("rIdSettings", "settings", "settings.xml"),
          relationship("rIdSnapshot", "customXml", "../customXml/item1.xml"),
        ],
      }),
      stylesPart,
      settingsPart,
      footerPart("word/footer1.xml", portrait, title),
      footerPart("word/footer2.xml", landscape, title),
      ...(await snapshotParts(document)),
      corePropertiesPart(title, document.madeAt),
    ],
  };
}

function relationship(id: string, type: string, target: string): Relationship {
  return { id, type: `${relationshipNamespace}/${type}`, target };
}
