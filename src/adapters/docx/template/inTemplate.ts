import { createNames, type Names } from "../names";
import type { OoxmlPackage, PackagePart, Relationship } from "../ooxmlPackage";
import { bodyOf, coreRelationship, partsOf, type PlanParts, relationshipsFrom } from "../planParts";
import { relationship, targetFrom } from "../relationships";
import { settingsPart } from "../settingsPart";
import { stylesPart } from "../stylesPart";
import { emptied, type EmptiedTemplate } from "./emptied";
import { inHouseStyle, stylesUsed } from "./inHouseStyle";
import { documentType, openTemplate, type Template } from "./openTemplate";
import { houseStyles } from "./styles";

/** Names for what is added to a template. */
export function namesBeside({ main, kept }: EmptiedTemplate): Names {
  return createNames({
    parts: [main, ...kept.parts].map(({ name }) => name),
    relationships: kept.mainRelationships.map(({ id }) => id),
  });
}

/** A plan in the place of the text of a municipality's own document, in the styles of that document. [DO16] */
export function inTemplate(template: EmptiedTemplate, plan: PlanParts): OoxmlPackage {
  const { main, head, tail, kept } = template;
  const body = bodyOf(plan, template);
  const styles = houseStyles(styleSheetOf(template), stylesUsed(body));
  const changed = (part: PackagePart): PackagePart => {
    if (part.name !== template.styles || !styles.isChanged) return part;
    const { name, contentType, relationships } = part;
    return { name, contentType, relationships, xml: styles.xml };
  };
  return withMissing(template, plan.names, {
    relationships: [
      ...kept.packageRelationships,
      coreRelationship(unusedId(kept.packageRelationships), plan),
    ],
    main: {
      name: main.name,
      contentType: documentType,
      relationships: [...kept.mainRelationships, ...relationshipsFrom(main, plan)],
      xml: head + inHouseStyle(body, styles) + tail,
    },
    others: [...kept.parts.map(changed), ...partsOf(plan)],
    styleSheet: styles.xml,
  });
}

/** The media type of a template that can hold a plan. Throws AppError "templateRefused". */
export function checkTemplate(bytes: Uint8Array): string {
  const template = emptied(openTemplate(bytes));
  houseStyles(styleSheetOf(template), new Set());
  return template.files.contentType(template.main.name).replace(".main+xml", "");
}

function styleSheetOf({ files, styles }: Template): string {
  return styles === undefined ? stylesPart.xml : files.xml(styles);
}

interface Assembled {
  readonly relationships: readonly Relationship[];
  readonly main: PackagePart;
  readonly others: readonly PackagePart[];
  readonly styleSheet: string;
}

/** A document without styles or settings works, but Word then takes it for one of an older Word. */
function withMissing(
  template: Template,
  names: Names,
  { relationships, main, others, styleSheet }: Assembled,
): OoxmlPackage {
  const missing = [
    ...(template.styles === undefined ? [{ kind: "styles", part: { ...stylesPart, xml: styleSheet } }] : []),
    ...(template.settings === undefined ? [{ kind: "settings", part: settingsPart }] : []),
  ].map(({ kind, part }) => ({ kind, part: { ...part, name: names.part(part.name) } }));
  const links = missing.map(({ kind, part }) =>
    relationship(names.relationship(`rId-${kind}`), kind, targetFrom(main, part.name)),
  );
  return {
    relationships,
    parts: [
      { ...main, relationships: [...main.relationships, ...links] },
      ...others,
      ...missing.map(({ part }) => part),
    ],
  };
}

function unusedId(relationships: readonly Relationship[]): string {
  return createNames({ parts: [], relationships: relationships.map(({ id }) => id) }).relationship(
    "rIdCoreProperties",
  );
}
