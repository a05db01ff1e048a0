import type { PlanDocument } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { documentBody, type DocumentFrame } from "./documentBody";
import type { PlacedLogo } from "./images/logos";
import type { Names } from "./names";
import { packageNamespace } from "@/adapters/ooxml/namespaces";
import type { PackagePart, Relationship, XmlPart } from "./ooxmlPackage";
import { relationship, targetFrom } from "./relationships";

/** What a plan brings into a package, in whatever style. */
export interface PlanParts {
  readonly document: PlanDocument;
  readonly format: PlanFormat;
  readonly title: string;
  readonly names: Names;
  readonly logos: readonly PlacedLogo[];
  readonly snapshot: readonly [XmlPart, XmlPart];
  readonly core: XmlPart;
}

export function bodyOf(
  { document, format, logos }: PlanParts,
  frame: Pick<DocumentFrame, "pages" | "sections">,
): string {
  return documentBody(document, format, { ...frame, logos: logos.map(({ run }) => run) });
}

export function partsOf({ logos, snapshot, core }: PlanParts): readonly PackagePart[] {
  return [...logos.map(({ part }) => part), ...snapshot, core];
}

/** How the main part of a package names what a plan brings. */
export function relationshipsFrom(
  main: Pick<PackagePart, "name">,
  { logos, snapshot: [snapshot], names }: PlanParts,
): readonly Relationship[] {
  return [
    ...logos.map((logo) => relationship(logo.relationship, "image", targetFrom(main, logo.part.name))),
    relationship(names.relationship("rIdSnapshot"), "customXml", targetFrom(main, snapshot.name)),
  ];
}

export function coreRelationship(id: string, { core }: PlanParts): Relationship {
  return { id, type: `${packageNamespace}/relationships/metadata/core-properties`, target: core.name };
}
