import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import { PlaceLink } from "../navigation/PlaceLink";
import type { Place } from "../navigation/place";
import { SampleNote } from "./SampleNote";
import { layoutTexts } from "./texts";

export interface NavigationItem {
  readonly label: string;
  readonly to: Place;
  readonly current: boolean;
}

interface AppShellProps {
  /** The open workspace, if one is open. */
  readonly workspace: Workspace | undefined;
  readonly navigation: readonly NavigationItem[];
  /** Saving state, help and appearance, at the end of the header. */
  readonly tools: ReactNode;
  /** What must be said on every screen, such as that saving failed. */
  readonly notice: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  skip: {
    position: "absolute",
    left: "-9999px",
    ":focus": { left: tokens.spacingHorizontalM, top: tokens.spacingVerticalM, zIndex: 1 },
  },
  header: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media print": { display: "none" },
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    maxWidth: "1200px",
    marginInline: "auto",
    paddingInline: tokens.spacingHorizontalXXL,
    paddingBlock: tokens.spacingVerticalS,
    "@media (max-width: 640px)": { paddingInline: tokens.spacingHorizontalM },
  },
  name: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1 },
  workspace: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  tools: {
    marginInlineStart: "auto",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "end",
    columnGap: tokens.spacingHorizontalM,
    "@media (max-width: 640px)": { columnGap: tokens.spacingHorizontalXS },
  },
  navigation: { flexBasis: "100%" },
  items: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: {
    display: "inline-block",
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: "3px solid transparent",
    '&[aria-current="page"]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      borderBottomColor: tokens.colorCompoundBrandStroke,
    },
    // Transparent borders are painted by the system in forced colours; the current place must still stand out.
    "@media (forced-colors: active)": {
      borderBottomColor: "Canvas",
      '&[aria-current="page"]': { borderBottomColor: "Highlight" },
    },
  },
  notice: {
    maxWidth: "1200px",
    marginInline: "auto",
    paddingInline: tokens.spacingHorizontalXXL,
    paddingTop: tokens.spacingVerticalM,
    ":empty": { display: "none" },
    "@media (max-width: 640px)": { paddingInline: tokens.spacingHorizontalM },
  },
});

export function AppShell({ workspace, navigation, tools, notice, children }: AppShellProps) {
  const styles = useStyles();
  return (
    <>
      <button
        type="button"
        className={styles.skip}
        onClick={() => {
          document.querySelector<HTMLElement>("main h1")?.focus();
        }}
      >
        {layoutTexts.skip}
      </button>
      <header className={styles.header}>
        <div className={styles.bar}>
          <PlaceLink to={{ page: "start" }} className={styles.name}>
            {layoutTexts.appName}
          </PlaceLink>
          {workspace && <span className={styles.workspace}>{workspace.name}</span>}
          {workspace?.isSample && <SampleNote />}
          <div className={styles.tools}>{tools}</div>
          {navigation.length > 0 && (
            <nav aria-label={layoutTexts.navigation} className={styles.navigation}>
              <ul className={styles.items}>
                {navigation.map(({ label, to, current }) => (
                  <li key={label}>
                    <PlaceLink to={to} current={current} className={styles.item}>
                      {label}
                    </PlaceLink>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </header>
      {workspace?.isSample && <SampleNote isOnPaper />}
      <div role="region" aria-label={layoutTexts.notices} className={styles.notice}>
        {notice}
      </div>
      {children}
    </>
  );
}
