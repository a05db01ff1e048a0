import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkspaceId } from "@/domain/record";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { routeTexts } from "./texts";
import type { StepWithProgress } from "./useSteps";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    "@media print": { display: "none" },
  },
});

interface StepNavigationProps {
  readonly workspace: WorkspaceId;
  readonly previous: StepWithProgress | undefined;
  readonly next: StepWithProgress | undefined;
}

export function StepNavigation({ workspace, previous, next }: StepNavigationProps) {
  const styles = useStyles();
  return (
    <div className={styles.steps}>
      {previous && (
        <PlaceButton to={{ page: "routeStep", workspace, step: previous.step.id }}>
          {routeTexts.previous(previous.number, previous.step.title)}
        </PlaceButton>
      )}
      <PlaceButton to={{ page: "route", workspace }}>{routeTexts.toRoute}</PlaceButton>
      {next && (
        <PlaceButton to={{ page: "routeStep", workspace, step: next.step.id }}>
          {routeTexts.next(next.number, next.step.title)}
        </PlaceButton>
      )}
    </div>
  );
}
