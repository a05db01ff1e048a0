import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** A card of which the contents open when asked for. */
export const useFoldedCardStyles = makeStyles({
  // What is folded does not come on paper; a title with nothing below it would.
  card: { "@media print": { ":not(:has(details[open]))": { display: "none" } } },
  summary: { ...typographyStyles.body1, color: tokens.colorBrandForegroundLink, cursor: "pointer" },
});
