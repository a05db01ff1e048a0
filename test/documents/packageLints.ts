import type { Document, Element } from "@xmldom/xmldom";
import { partAt } from "@/adapters/docx/relationships";
import { type DocxFiles, elements, fileOf, parsePart, parseXml } from "./openDocx";
import { twice } from "./twice";

/** Faults in how the parts of a file hang together: what goes wrong when two documents become one. */
export const packageLints = {
  relationshipLeadsNowhere: (files) =>
    relationshipFiles(files).flatMap((name) =>
      internal(parsePart(files, name))
        .map((each) => each.getAttribute("Target") ?? "")
        .filter(
          (target) => files[partAt(target, name.replace("_rels/", "").replace(/[.]rels$/, ""))] === undefined,
        )
        .map((target) => `${name}: ${target}`),
    ),
  referenceWithoutRelationship: (files) =>
    Object.keys(files)
      .filter((name) => /^word\/[^/]+[.]xml$/.test(name))
      .flatMap((name) => {
        const used = [...fileOf(files, name).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id);
        const own = files[name.replace(/[^/]+$/, "_rels/$&.rels")];
        const ids = own ? elements(parseXml(own), "Relationship").map((each) => each.getAttribute("Id")) : [];
        return used.filter((id) => !ids.includes(id ?? "")).map((id) => `${name}: ${id}`);
      }),
  duplicateRelationshipId: (files) =>
    relationshipFiles(files).flatMap((name) =>
      twice(elements(parsePart(files, name), "Relationship").map((each) => each.getAttribute("Id") ?? "")),
    ),
  partWithoutContentType: (files) => {
    const types = parsePart(files, "[Content_Types].xml");
    const named = elements(types, "Override").map((each) => each.getAttribute("PartName"));
    const extensions = elements(types, "Default").map((each) => each.getAttribute("Extension"));
    return Object.keys(files).filter(
      (name) =>
        name !== "[Content_Types].xml" &&
        !named.includes(`/${name}`) &&
        !extensions.includes(name.split(".").at(-1) ?? ""),
    );
  },
} satisfies Record<string, (files: DocxFiles) => readonly string[]>;

function relationshipFiles(files: DocxFiles): readonly string[] {
  return Object.keys(files).filter((name) => name.endsWith(".rels"));
}

function internal(relationships: Document): readonly Element[] {
  return elements(relationships, "Relationship").filter(
    (each) => each.getAttribute("TargetMode") !== "External",
  );
}
