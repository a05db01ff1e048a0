import { type Pages, type PageSetup, planPages, sectionProperties } from "../pageSetup";
import type { Template } from "./openTemplate";
import { type Piece, type Section, sectionsOf, setupXml } from "./pageSetups";

export interface TemplateSections {
  readonly pages: Pages;
  readonly sections: { readonly upright: string; readonly lying: string };
}

/**
 * Page setups for our two sections: those of the template's last upright and last lying section. One that has no lying
 * pages gets its upright ones turned; one that has only lying pages lies all through. [DO16]
 */
export function sectionsIn({ main }: Template): TemplateSections {
  const sections = sectionsOf(main);
  const upright = sections.findLast(({ page }) => page && !lies(page)) ?? sections.findLast(hasPage);
  if (!upright?.page) return ourSections(sections.at(-1)?.references ?? []);
  const lying = sections.findLast(({ page }) => page && lies(page)) ?? turned(upright, upright.page);
  return {
    pages: { upright: upright.page, lying: lying.page ?? upright.page },
    sections: {
      upright: setupXml([...upright.references, ...upright.pieces]),
      lying: setupXml([...lying.references, ...lying.pieces.filter(fitsLater), nextPage]),
    },
  };
}

function ourSections(references: readonly Piece[]): TemplateSections {
  const xml = references.map((piece) => piece.xml).join("");
  const sections = {
    upright: sectionProperties(planPages.upright, xml),
    lying: sectionProperties(planPages.lying, xml),
  };
  return { pages: planPages, sections };
}

const nextPage: Piece = { name: "w:type", attributes: {}, xml: '<w:type w:val="nextPage"/>' };

/** A first page of its own and a number to start from are for where a document begins; tables stand in no columns. */
function fitsLater({ name, attributes }: Piece): boolean {
  if (name === "w:pgNumType") return attributes["w:start"] === undefined;
  return !["w:type", "w:cols", "w:titlePg"].includes(name);
}

/** The same sheet lying, with its margins above and below as they were: headers and footers stand there. */
function turned(section: Section, { width, height, margin }: PageSetup): Section {
  const horizontal = Math.min(margin.horizontal, widestSideMargin);
  const theirs = section.pieces.find(({ name }) => name === "w:pgMar")?.attributes ?? {};
  const kept = ["w:top", "w:bottom", "w:header", "w:footer"].map(
    (name) => `${name}="${theirs[name] ?? usualDistance}"`,
  );
  const size = `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`;
  const margins = `<w:pgMar ${kept.join(" ")} w:left="${horizontal}" w:right="${horizontal}" w:gutter="0"/>`;
  return {
    references: section.references,
    pieces: [
      ...section.pieces.filter(({ name }) => name !== "w:pgSz" && name !== "w:pgMar"),
      { name: "w:pgSz", attributes: {}, xml: size },
      { name: "w:pgMar", attributes: {}, xml: margins },
    ],
    page: { width: height, height: width, margin: { vertical: margin.vertical, horizontal } },
  };
}

const usualDistance = 708;
const widestSideMargin = planPages.lying.margin.horizontal;

function hasPage({ page }: Section): boolean {
  return page !== undefined;
}

function lies({ width, height }: PageSetup): boolean {
  return width > height;
}
