import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFoldStyles } from "../layout/useFoldStyles";
import type { Place } from "./place";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  menu: { "@media print": { display: "none" } },
  summary: { marginBottom: tokens.spacingVerticalS },
  link: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderLeft: "3px solid transparent",
    '&[aria-current="page"]': {
      borderLeftColor: tokens.colorCompoundBrandStroke,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    // Transparent borders are painted by the system in forced colours; the current place must still stand out.
    "@media (forced-colors: active)": {
      borderLeftColor: "Canvas",
      '&[aria-current="page"]': { borderLeftColor: "Highlight" },
    },
  },
});

interface SideMenuProps {
  readonly label: string;
  /** What unfolds it on a narrow screen, where the page itself comes first; null where there is room beside it. */
  readonly unfold: string | null;
  readonly children: ReactNode;
}

/** The list beside a page of what else can stand there. */
export function SideMenu({ label, unfold, children }: SideMenuProps) {
  const styles = useStyles();
  const fold = useFoldStyles();
  return (
    <nav aria-label={label} className={styles.menu}>
      {unfold === null ? (
        children
      ) : (
        <details>
          <summary className={mergeClasses(fold.summary, styles.summary)}>{unfold}</summary>
          {children}
        </details>
      )}
    </nav>
  );
}

interface SideMenuLinkProps {
  readonly to: Place;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

export function SideMenuLink({ to, isCurrent, children }: SideMenuLinkProps) {
  return (
    <PlaceLink to={to} current={isCurrent} className={useStyles().link}>
      {children}
    </PlaceLink>
  );
}
