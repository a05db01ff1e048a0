import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { RouteStepId } from "@/domain/route/route";
import { useApp } from "@/ui/app/AppContext";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { keepRouteProgress } from "@/usecases/keepRouteProgress";
import { ChecklistCard } from "./ChecklistCard";
import { ChecklistEditor } from "./ChecklistEditor";
import { NotesCard } from "./NotesCard";
import { PurposeCard } from "./PurposeCard";
import { ReadyCard } from "./ReadyCard";
import type { StepCardProps } from "./stepCardProps";
import { StepNavigation } from "./StepNavigation";
import { routeTexts } from "./texts";
import { useSteps } from "./useSteps";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  scope: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  tools: { "@media print": { display: "none" } },
});

interface StepPageProps {
  readonly open: OpenWorkspace;
  readonly step: RouteStepId;
}

/** One step: why, with whom, what it takes, what is to be done, and whether it is ready. */
export function StepPage({ open, step: id }: StepPageProps) {
  const styles = useStyles();
  const ports = useApp();
  const [isEditing, setIsEditing] = useState(false);
  const { route, all } = useSteps(open.workspace.id);
  const index = all.findIndex(({ step }) => step.id === id);
  const shown = all[index];
  if (!shown) return null;
  const card: StepCardProps = {
    step: shown.step,
    progress: shown.progress,
    scope: open.workspace.scope,
    onChange: (fields) => {
      keepRouteProgress(ports, open.workspace.id, id, fields);
    },
  };
  return (
    <Page>
      <PageTitle>{routeTexts.stepTitle(shown.number, shown.step.title)}</PageTitle>
      <div className={styles.top}>
        <span className={styles.scope}>{routeTexts.scopeNames[open.workspace.scope]}</span>
        <div className={styles.tools}>
          <Button
            onClick={() => {
              setIsEditing(!isEditing);
            }}
          >
            {isEditing ? routeTexts.stopEditing : routeTexts.edit}
          </Button>
        </div>
      </div>
      <PurposeCard {...card} open={open} isEditing={isEditing} />
      {isEditing ? <ChecklistEditor {...card} /> : <ChecklistCard {...card} />}
      <NotesCard {...card} />
      <ReadyCard {...card} />
      <StepNavigation workspace={open.workspace.id} previous={all[index - 1]} next={all[index + 1]} />
      <SmallPrint>{route.note}</SmallPrint>
    </Page>
  );
}
