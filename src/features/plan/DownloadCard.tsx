import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { ErrorNotice } from "@/ui/error/ErrorNotice";
import { Card } from "@/ui/layout/Card";
import { planTexts } from "./texts";
import { useDownload } from "./useDownload";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  action: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

interface DownloadCardProps {
  readonly plan: ActionPlan;
  readonly name: string;
}

export function DownloadCard({ plan, name }: DownloadCardProps) {
  const styles = useStyles();
  const { state, start } = useDownload(plan, planTexts.fileName(name, plan.period));
  return (
    <Card>
      <p className={styles.text}>{planTexts.downloadExplanation}</p>
      <div className={styles.action}>
        <Button appearance="primary" icon={<ArrowDownload20Regular />} onClick={start}>
          {state.kind === "busy" ? planTexts.downloading : planTexts.download}
        </Button>
        <span role="status">{state.kind === "done" && planTexts.downloaded}</span>
      </div>
      {state.kind === "failed" && <ErrorNotice error={state.error.detail} onRetry={start} />}
    </Card>
  );
}
