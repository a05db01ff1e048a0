// A section's page setup (w:sectPr) stands at its end: in the properties of its last paragraph, or for the last
// section at the end of the body. All measures are in twips: 20 to a point, 567 to a centimetre.
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.sectionproperties
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly vertical: number; readonly horizontal: number };
}

/** The running text stands upright, the tables lie. */
export interface Pages {
  readonly upright: PageSetup;
  readonly lying: PageSetup;
}

export const planPages: Pages = {
  upright: { width: 11906, height: 16838, margin: { vertical: 1304, horizontal: 1418 } },
  // Narrow margins: seven columns of text ask for all the width there is.
  lying: { width: 16838, height: 11906, margin: { vertical: 1021, horizontal: 851 } },
};

const footerDistance = 567;

export function textWidth(page: PageSetup): number {
  return page.width - 2 * page.margin.horizontal;
}

export function textHeight(page: PageSetup): number {
  return page.height - 2 * page.margin.vertical;
}

export function sectionProperties(page: PageSetup, references: string): string {
  const orientation = page.width > page.height ? ' w:orient="landscape"' : "";
  const { vertical, horizontal } = page.margin;
  return (
    `<w:sectPr>${references}<w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"${orientation}/>` +
    `<w:pgMar w:top="${vertical}" w:right="${horizontal}" w:bottom="${vertical}" w:left="${horizontal}"` +
    ` w:header="${footerDistance}" w:footer="${footerDistance}" w:gutter="0"/></w:sectPr>`
  );
}

/** One tab stop, at the right edge of the text: what follows a tab ends there. */
export function rightTab(page: PageSetup): string {
  return `<w:tabs><w:tab w:val="right" w:pos="${textWidth(page)}"/></w:tabs>`;
}
