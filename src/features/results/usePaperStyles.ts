import { makeStyles, tokens } from "@fluentui/react-components";

/** What is different on paper: nothing to press, and nothing that falls apart over two pages. */
export const usePaperStyles = makeStyles({
  screenOnly: { "@media print": { display: "none" } },
  paperOnly: { display: "none", "@media print": { display: "block" } },
  /** In place of a grid, of which the rows fall over each other when one of them moves to the next sheet. */
  flow: { "@media print": { display: "block", "& > * + *": { marginTop: tokens.spacingVerticalM } } },
  whole: { breakInside: "avoid" },
  /** A link of which the text matters on paper, and where it leads to does not. */
  plain: { "@media print": { color: "inherit", textDecorationLine: "none" } },
});
