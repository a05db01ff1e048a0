import { makeStyles } from "@fluentui/react-components";

/** What is different on paper: nothing to press, and nothing that falls apart over two pages. */
export const usePaperStyles = makeStyles({
  screenOnly: { "@media print": { display: "none" } },
  paperOnly: { display: "none", "@media print": { display: "block" } },
  whole: { breakInside: "avoid" },
  /** A link of which the text matters on paper, and where it leads to does not. */
  plain: { "@media print": { color: "inherit", textDecorationLine: "none" } },
});
