import { makeStyles, tokens } from "@fluentui/react-components";
import { findStandard } from "@/domain/framework/standardsOf";
import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { useFramework } from "@/ui/app/useFramework";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { NotFound } from "@/ui/layout/NotFound";
import { Page } from "@/ui/layout/Page";
import { useMediaQuery } from "@/ui/layout/useMediaQuery";
import { StandardInfo } from "./StandardInfo";
import { StandardMenu } from "./StandardMenu";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "18rem minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXXL,
    alignItems: "start",
    "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    "@media print": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

interface InfoboxPageProps {
  readonly workspace: Workspace;
  readonly standardNumber: number;
}

/** What others wrote that may help with a standard, and the words of this field. */
export function InfoboxPage({ workspace, standardNumber }: InfoboxPageProps) {
  const styles = useStyles();
  const framework = useFramework({ framework: useApp().frameworks.current.id });
  const isNarrow = useMediaQuery("(max-width: 900px)");
  const standard = findStandard(framework, standardNumber);
  if (!standard) return <NotFound back={{ page: "route", workspace: workspace.id }} />;
  return (
    <Page>
      <div className={styles.columns}>
        <StandardMenu
          key={isNarrow ? `menu ${standard.number}` : "menu"}
          framework={framework}
          workspace={workspace.id}
          current={standard.number}
          isFolded={isNarrow}
        />
        <StandardInfo key={standard.number} standard={standard} workspace={workspace.id} />
      </div>
      <FrameworkNote framework={framework} source={framework.source} />
    </Page>
  );
}
