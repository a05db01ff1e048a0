import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSessionStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  plainList: { listStyleType: "none", margin: 0, padding: 0 },
  bullets: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    maxWidth: "75ch",
  },
  minutesTools: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    "@media print": { display: "none" },
  },
  item: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  spread: { display: "grid", gap: tokens.spacingVerticalXS, gridTemplateColumns: "minmax(0, 1fr)" },
  short: { width: "7rem" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  stack: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  // For a button with a text of somebody's own: at 320 px one long word would push the page sideways.
  wrapping: { maxWidth: "100%", height: "auto", overflowWrap: "anywhere" },
  long: { height: "auto", textAlign: "start", justifyContent: "start" },
  form: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  folded: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    paddingBlock: tokens.spacingVerticalM,
    display: "grid",
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  // A list of choices is as wide as its longest one unless told not to be.
  select: { width: "100%", minWidth: 0 },
  screenOnly: { "@media print": { display: "none" } },
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    "& th, & td": { padding: tokens.spacingHorizontalS, textAlign: "start" },
  },
});
