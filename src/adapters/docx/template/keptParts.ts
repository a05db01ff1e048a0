import { snapshotNamespace } from "@/adapters/ooxml/namespaces";
import { type PackagePart, type Relationship, relationshipsType } from "../ooxmlPackage";
import { partAt, relationshipsName, targetFrom } from "../relationships";
import { withoutNotes } from "./notes";
import { kindOf, type Template } from "./openTemplate";
import { keptPart, relationshipsOf, type TemplateFiles } from "./templateFiles";

/** What a document has beside its text; all else hangs on what is in the text. */
const besideText = [
  ...["styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "theme", "numbering"],
  ...["footnotes", "endnotes", "customXml", "glossaryDocument"],
];

/** Of the package: a title and a picture of another text, and a signature that would no longer be right. */
const ofOldText = ["core-properties", "thumbnail", "origin"];

export interface KeptParts {
  readonly packageRelationships: readonly Relationship[];
  readonly mainRelationships: readonly Relationship[];
  /** All but the main part itself. */
  readonly parts: readonly PackagePart[];
}

/**
 * What stays of a template when its text goes: nothing that only belonged to that text is left behind unseen, such as
 * remarks, pictures and embedded files. All that stays is copied to the byte. [DO16]
 */
export function keptParts({ files, relationships, main }: Template, keptXml: string): KeptParts {
  const packageRelationships = relationships
    .filter(({ type }) => !ofOldText.includes(kindOf(type)))
    .map((each) => toTheLetter(each, "", files));
  const mainRelationships = main.relationships
    .filter((each) => {
      if (besideText.includes(kindOf(each.type)))
        return !isOurSnapshot(files, partAt(each.target, main.name));
      return [`"${each.id}"`, `'${each.id}'`].some((value) => keptXml.includes(value));
    })
    .map((each) => toTheLetter(each, main.name, files));
  const reached = new Set<string>();
  const reach = (from: string, over: readonly Relationship[]) => {
    for (const { target, isExternal } of over) {
      const name = isExternal ? undefined : files.find(partAt(target, from));
      if (name === undefined || name === main.name || reached.has(name)) continue;
      reached.add(name);
      reach(name, relationshipsOf(files, name));
    }
  };
  reach("", packageRelationships);
  reach(main.name, mainRelationships);
  return {
    packageRelationships,
    mainRelationships,
    parts: [...reached].flatMap((name) => [withoutNotes(files, name), ...relationshipsPart(files, name)]),
  };
}

/** LibreOffice finds no part of which the capitals are others than in the package. */
function toTheLetter(each: Relationship, from: string, files: TemplateFiles): Relationship {
  const name = each.isExternal ? undefined : files.find(partAt(each.target, from));
  return name === undefined ? each : { ...each, target: targetFrom({ name: from }, name) };
}

function relationshipsPart(files: TemplateFiles, name: string): readonly PackagePart[] {
  const kept = files.find(relationshipsName(name));
  return kept === undefined ? [] : [{ ...keptPart(files, kept), contentType: relationshipsType }];
}

/** A plan of ours may serve as a template: what it was made with is not what this one is made with. */
function isOurSnapshot(files: TemplateFiles, name: string): boolean {
  const found = files.find(name);
  return found !== undefined && files.xml(found).includes(snapshotNamespace);
}
