import type { Brand } from "../brand";
import type { WebAddress } from "../text/webAddress";

/** What a chapter is called in an address, for example "de-zelfscan". */
export type ChapterSlug = Brand<string, "ChapterSlug">;

/** Where a picture of a guide stands in the site, for example "beelden/teams-tab.png". */
export type GuidePicture = Brand<string, "GuidePicture">;

/** A piece of a line. */
export type GuideInline =
  | { readonly kind: "text"; readonly text: string }
  /** A key of the keyboard, or something to type. */
  | { readonly kind: "key"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly content: readonly GuideInline[] }
  | { readonly kind: "web"; readonly address: WebAddress; readonly content: readonly GuideInline[] }
  | { readonly kind: "chapter"; readonly slug: ChapterSlug; readonly content: readonly GuideInline[] };

export type GuideBlock =
  /** 1 is a part of the chapter, 2 a part of that. */
  | { readonly kind: "heading"; readonly depth: 1 | 2; readonly content: readonly GuideInline[] }
  | { readonly kind: "paragraph"; readonly content: readonly GuideInline[] }
  | {
      readonly kind: "list";
      readonly isNumbered: boolean;
      readonly items: readonly (readonly GuideBlock[])[];
    }
  /** What is seen in it is said in words too, for who does not see it. */
  | { readonly kind: "picture"; readonly file: GuidePicture; readonly description: string };

/** One subject of the user's guide: mostly one screen. */
export interface GuideChapter {
  readonly slug: ChapterSlug;
  readonly title: string;
  readonly body: readonly GuideBlock[];
}

/** How to use the app, in the order in which one reads it. */
export interface Guide {
  readonly chapters: readonly GuideChapter[];
}
