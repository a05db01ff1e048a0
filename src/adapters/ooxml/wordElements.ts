import type { RichMark } from "@/domain/plan-exchange/documentContent";

/** Of these nothing inside is looked at; the mark that they leave behind, where they do. */
export const passedOver: Readonly<Record<string, RichMark | null>> = {
  "w:drawing": "picture",
  "w:pict": "picture",
  "w:object": "picture",
  "w:txbxContent": null,
  Fallback: null,
  "w:delText": null,
  "w:instrText": null,
  "w:rPrChange": null,
  "w:pPrChange": null,
  "w:tcPrChange": null,
  "w:trPrChange": null,
};

/** What is lost with plain text. */
export const richElements: Readonly<Record<string, RichMark>> = {
  "w:hyperlink": "link",
  "w:fldSimple": "field",
  "w:fldChar": "field",
  "w:sym": "formatting",
  "w:commentReference": "remark",
  "w:footnoteReference": "remark",
  "w:endnoteReference": "remark",
};

/** What stands for a character. */
export const characters: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\v",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u2011",
};
