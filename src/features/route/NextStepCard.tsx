import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { StepAction } from "./StepAction";
import { routeTexts } from "./texts";
import { useSteps } from "./useSteps";

const useStyles = makeStyles({
  card: { borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}` },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

/** What to do now. */
export function NextStepCard({ open }: { readonly open: OpenWorkspace }) {
  const styles = useStyles();
  const { next } = useSteps(open.workspace.id);
  return (
    <Card labelledBy="next-step" className={styles.card}>
      <SectionTitle id="next-step">{routeTexts.nextTitle}</SectionTitle>
      {next ? (
        <>
          <PartTitle>{routeTexts.stepTitle(next.number, next.step.title)}</PartTitle>
          <p className={styles.text}>{next.step.purpose}</p>
          <div className={styles.buttons}>
            <PlaceButton primary to={{ page: "routeStep", workspace: open.workspace.id, step: next.step.id }}>
              {routeTexts.look}
            </PlaceButton>
            <StepAction open={open} step={next.step.id} />
          </div>
        </>
      ) : (
        <>
          <p className={styles.text}>{routeTexts.allReady}</p>
          <div>
            <StepAction open={open} step="renewal" />
          </div>
        </>
      )}
    </Card>
  );
}
