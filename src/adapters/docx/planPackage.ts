import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { fromBase64 } from "@/domain/workspace/base64";
import type { KeptFile } from "@/domain/workspace/keptFile";
import { corePropertiesPart } from "./corePropertiesPart";
import { placeLogos } from "./images/logos";
import { createNames, type Names } from "./names";
import type { OoxmlPackage } from "./ooxmlPackage";
import { inOwnStyle } from "./ownPackage";
import type { PlanParts } from "./planParts";
import { planTitle } from "./planTitle";
import { snapshotParts } from "./snapshotParts";
import { emptied } from "./template/emptied";
import { inTemplate, namesBeside } from "./template/inTemplate";
import { openTemplate } from "./template/openTemplate";
import { templateRefused } from "./template/refused";

/** All parts of a Bijlage 5 document, before any container: in our own style, or in that of the municipality. */
export async function planPackage(document: PlanDocument, format: PlanFormat): Promise<OoxmlPackage> {
  const template = document.template && emptied(openTemplate(bytesOf(document.template)));
  const parts = await planParts(document, format, template ? namesBeside(template) : createNames());
  return template ? inTemplate(template, parts) : inOwnStyle(parts);
}

async function planParts(document: PlanDocument, format: PlanFormat, names: Names): Promise<PlanParts> {
  const title = planTitle(document, format);
  return {
    document,
    format,
    title,
    names,
    logos: placeLogos(document.logos, names),
    snapshot: await snapshotParts(document, names),
    core: corePropertiesPart(names.part("docProps/core.xml"), title, document.madeAt),
  };
}

function bytesOf({ content }: KeptFile): Uint8Array {
  const bytes = fromBase64(content);
  if (!bytes) throw templateRefused("damaged");
  return bytes;
}
