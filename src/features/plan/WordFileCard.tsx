import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { documentTexts } from "./documentTexts";

const useStyles = makeStyles({
  screenOnly: { "@media print": { display: "none" } },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
});

/** For who has the plan in Word already: keeps both the same. */
export function WordFileCard({ plan }: { readonly plan: ActionPlan }) {
  const styles = useStyles();
  return (
    <Card labelledBy="word-file" className={styles.screenOnly}>
      <SectionTitle id="word-file">{documentTexts.wordFileTitle}</SectionTitle>
      <p className={styles.text}>{documentTexts.wordFileExplanation}</p>
      <div>
        <PlaceButton to={{ page: "planFile", workspace: plan.workspace, plan: plan.id }}>
          {documentTexts.wordFile}
        </PlaceButton>
      </div>
    </Card>
  );
}
