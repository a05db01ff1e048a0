import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How a `details` looks everywhere. What is folded stays off paper, unless it has `data-paper="open"`. */
export const useFoldStyles = makeStyles({
  summary: { ...typographyStyles.body1, color: tokens.colorBrandForegroundLink, cursor: "pointer" },
});
