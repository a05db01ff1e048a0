import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** A pane is one column, 350 pixels wide and at times 320. */
export const usePaneStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  // A list is as wide as its longest choice unless told not to.
  narrow: { minWidth: 0, maxWidth: "100%", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  // Fluent's own is as high as one line.
  chip: { height: "auto", maxWidth: "100%", paddingBlock: tokens.spacingVerticalXXS },
  result: { outlineStyle: "none" },
  status: { ...typographyStyles.caption1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
