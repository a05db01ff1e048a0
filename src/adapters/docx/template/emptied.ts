import { relationshipNamespace, wordNamespace } from "@/adapters/ooxml/namespaces";
import { type KeptParts, keptParts } from "./keptParts";
import type { Template } from "./openTemplate";
import { sectionsIn, type TemplateSections } from "./sections";
import { findElements } from "./xmlScan";

/** A template without its text, ready for another. */
export interface EmptiedTemplate extends Template, TemplateSections {
  /** The main part before and behind its text. */
  readonly head: string;
  readonly tail: string;
  readonly kept: KeptParts;
}

/** Throws AppError "templateRefused". */
export function emptied(template: Template): EmptiedTemplate {
  const { xml, body } = template.main;
  const [head, tail] = [xml.slice(0, body.start), xml.slice(body.end)];
  const { pages, sections } = sectionsIn(template);
  const setups = sections.upright + sections.lying;
  // What stays was taken out of its surroundings: this finds out whether it can do without.
  const names = `xmlns:w="${wordNamespace}" xmlns:r="${relationshipNamespace}"`;
  findElements(`${head}<w:body ${names}>${setups}</w:body>${tail}`, () => false);
  const kept = keptParts(template, head + setups + tail);
  return { ...template, head, tail, pages, sections, kept };
}
