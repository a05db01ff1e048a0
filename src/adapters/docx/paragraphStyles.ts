// Word knows its own styles by their English names, in every language, and does more with them (Navigation
// pane, contents, screen readers); the others are ours and carry a Dutch name, since people see it in a list.
// Spacing is in twips; the order of the elements inside a style is fixed.
// https://learn.microsoft.com/office/open-xml/word/how-to-create-and-add-a-paragraph-style-to-a-word-processing-document
import { colours, sizes } from "./look";
import { planPages, rightTab } from "./pageSetup";

/** The style of every table we make. */
export const tableStyle = "PvaTabel";

export interface ParagraphLook {
  readonly name: string;
  /** The style that Enter gives; the same one when absent. */
  readonly next?: string;
  /** Inside w:pPr. */
  readonly layout: string;
  /** Inside w:rPr. */
  readonly text: string;
}

export type ParagraphStyle = keyof typeof paragraphStyles;

const quietText = `<w:color w:val="${colours.quiet}"/>`;
const smallQuietText = `${quietText}<w:sz w:val="${sizes.small}"/>`;

export const paragraphStyles = {
  Title: {
    name: "Title",
    next: "Subtitle",
    layout: `<w:keepNext/>${spacing({ before: 120, after: 80 })}`,
    text: headingText(sizes.title),
  },
  Subtitle: {
    name: "Subtitle",
    next: "Normal",
    layout: `${rule("bottom", 10)}${spacing({ after: 360 })}`,
    text: `${quietText}<w:sz w:val="${sizes.subtitle}"/>`,
  },
  Heading1: {
    name: "heading 1",
    next: "Normal",
    layout: `<w:keepNext/><w:keepLines/>${spacing({ before: 360, after: 120 })}<w:outlineLvl w:val="0"/>`,
    text: headingText(sizes.heading1),
  },
  Heading2: {
    name: "heading 2",
    next: "Normal",
    layout: `<w:keepNext/><w:keepLines/>${spacing({ before: 280, after: 100 })}<w:outlineLvl w:val="1"/>`,
    text: headingText(sizes.heading2),
  },
  // Not used by us: a municipality that wants its own logo on each page finds it ready.
  Header: { name: "header", layout: rightTab(planPages.upright), text: quietText },
  Footer: { name: "footer", layout: `${rule("top", 6)}${spacing({ after: 0 })}`, text: smallQuietText },
  PvaLogo: { name: "PvA Logo", layout: spacing({ after: 720 }), text: quietText },
  PvaBovenregel: { name: "PvA Bovenregel", layout: `<w:keepNext/>${spacing({ after: 0 })}`, text: quietText },
  PvaAanwijzing: { name: "PvA Aanwijzing", next: "Normal", layout: "", text: `<w:i/>${quietText}` },
  PvaBron: { name: "PvA Bron", layout: spacing({ before: 120, after: 120 }), text: smallQuietText },
  PvaStandaard: {
    name: "PvA Standaard",
    layout: `<w:keepNext/><w:keepLines/>${spacing({ after: 110 })}<w:ind w:left="425" w:hanging="425"/>`,
    text: "",
  },
  // Kept with the next row, so that a header row never stands alone at the foot of a page.
  PvaKolomkop: {
    name: "PvA Kolomkop",
    layout: `<w:keepNext/>${spacing({ after: 0 })}`,
    text: headingText(sizes.small),
  },
  // Hyphens, which running text does without, keep long Dutch words inside narrow columns.
  PvaTabeltekst: {
    name: "PvA Tabeltekst",
    layout: `<w:suppressAutoHyphens w:val="0"/>${spacing({ after: 0 })}`,
    text: `<w:sz w:val="${sizes.small}"/>`,
  },
  PvaTotaal: {
    name: "PvA Totaal",
    layout: spacing({ after: 0 }),
    text: `<w:b/><w:sz w:val="${sizes.small}"/>`,
  },
} satisfies Record<string, ParagraphLook>;

export const paragraphStyleIds = Object.keys(paragraphStyles) as readonly ParagraphStyle[];

/** The same without our colours: in the house style of a municipality only its own are at home. */
export function withoutColour({ text, ...look }: ParagraphLook): ParagraphLook {
  return { ...look, text: text.replace(`<w:color w:val="${colours.heading}"/>`, "") };
}

function headingText(size: number): string {
  return `<w:b/><w:color w:val="${colours.heading}"/><w:sz w:val="${size}"/>`;
}

function spacing({ before = 0, after }: { readonly before?: number; readonly after: number }): string {
  return `<w:spacing w:before="${before}" w:after="${after}" w:line="259" w:lineRule="auto"/>`;
}

function rule(side: "top" | "bottom", distanceInPoints: number): string {
  return `<w:pBdr><w:${side} w:val="single" w:sz="6" w:space="${distanceInPoints}" w:color="${colours.rule}"/></w:pBdr>`;
}
