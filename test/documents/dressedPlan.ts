import type { PlanDocument } from "@/domain/action-plan/planDocument";
import { aMeasure, aPlan, aPlanDocument } from "../fixtures/builders";
import { type Files, templateFile, zipOf } from "./houseStyles";
import { aKeptFile } from "./keptFiles";
import { type DocxFiles, openDocx } from "./openDocx";
import { somePages } from "./somePages";
import { writePlan } from "./writePlan";

const plan = aPlan({
  title: "Samen veilig",
  summary: "Eén\nTwee",
  introduction: '<w:pStyle w:val="Heading1"/>',
});

/** A plan in a house style, with a logo and own pages. */
export function dressed(template: Uint8Array): PlanDocument {
  return {
    ...aPlanDocument(plan, [aMeasure()]),
    template: templateFile(template),
    logos: [aKeptFile()],
    pages: somePages,
  };
}

/** The parts of that plan, in a house style of these files. */
export async function dressedFiles(files: Files): Promise<DocxFiles> {
  return openDocx(await writePlan(dressed(zipOf(files))));
}
