import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    maxWidth: "1200px",
    marginInline: "auto",
    paddingInline: tokens.spacingHorizontalXXL,
    paddingBlock: tokens.spacingVerticalXXL,
    "@media (max-width: 640px)": { paddingInline: tokens.spacingHorizontalM },
    // The rows of a grid fall over each other when one of them moves to the next sheet.
    "@media print": {
      display: "block",
      padding: 0,
      "& > * + *": { marginTop: tokens.spacingVerticalL },
    },
  },
  wide: { maxWidth: "1720px" },
});

interface PageProps {
  readonly children: ReactNode;
  /** "wide" for what is a table of many columns. */
  readonly width?: "reading" | "wide";
}

export function Page({ children, width = "reading" }: PageProps) {
  const styles = useStyles();
  return (
    <main className={mergeClasses(styles.page, width === "wide" && styles.wide)} data-sheet={width}>
      {children}
    </main>
  );
}
