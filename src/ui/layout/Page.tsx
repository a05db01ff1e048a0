import { makeStyles, tokens } from "@fluentui/react-components";
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
  },
});

export function Page({ children }: { readonly children: ReactNode }) {
  return <main className={useStyles().page}>{children}</main>;
}
