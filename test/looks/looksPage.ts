import type { PageDifference } from "./comparePages";

export interface LookedAt {
  readonly title: string;
  /** Each with the names of its two pictures. */
  readonly pages: readonly (PageDifference & { readonly before: string; readonly after: string })[];
}

export function looksPage(looks: readonly LookedAt[]): string {
  const rows = looks.flatMap(({ title, pages }) =>
    pages.map(
      (page, index) =>
        `<h2>${title}, page ${index + 1}</h2>` +
        `<p>${page.inChangedCells} pixels differ in changed cells, ${page.elsewhere} elsewhere.</p>` +
        `<div><img src="${page.before}" alt="Before"><img src="${page.after}" alt="After"></div>`,
    ),
  );
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Looks</title>' +
    "<style>body{font-family:sans-serif}div{display:flex;gap:1rem}img{width:48%;border:1px solid}</style>" +
    `<h1>Before and after an update</h1>${rows.join("")}</html>`
  );
}
