import type { ChapterSlug, Guide } from "../guide/guide";
import { guideInOwnTerms } from "./guideInOwnTerms";

test("[TK2] the guide says the own words everywhere, but not in what one types", () => {
  const about = (text: string): Guide => ({
    chapters: [
      {
        slug: "begin" as ChapterSlug,
        title: text,
        body: [
          { kind: "heading", depth: 1, content: [{ kind: "text", text }] },
          { kind: "paragraph", content: [{ kind: "strong", content: [{ kind: "text", text }] }] },
          {
            kind: "list",
            isNumbered: false,
            items: [
              [
                {
                  kind: "paragraph",
                  content: [
                    { kind: "key", text: "lokaal team" },
                    { kind: "text", text },
                  ],
                },
              ],
            ],
          },
        ],
      },
    ],
  });
  const own = { localTeam: { article: "de", singular: "toegang", plural: "toegangen" } } as const;
  expect(guideInOwnTerms(about("Het lokale team"), own)).toEqual(about("De toegang"));
});
