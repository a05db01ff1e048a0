import { Button, Divider, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { dressOf } from "@/domain/action-plan/planDocument";
import type { ScanPages } from "@/domain/action-plan/planDocumentPages";
import { isDescribed } from "@/domain/workspace/keptFile";
import { useRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { ErrorNotice } from "@/ui/error/ErrorNotice";
import { focusFirstWrong } from "@/ui/focus/focusFirstWrong";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { DocumentExtras } from "./DocumentExtras";
import { DocumentLogos } from "./DocumentLogos";
import { DocumentTemplate } from "./DocumentTemplate";
import { documentTexts } from "./documentTexts";
import { useDownload } from "./useDownload";
import { type ExtraPages, useOwnPages } from "./useOwnPages";

const useStyles = makeStyles({
  screenOnly: { "@media print": { display: "none" } },
  form: { display: "grid", gap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  action: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

interface DownloadCardProps {
  readonly plan: ActionPlan;
  readonly name: string;
  readonly open: OpenWorkspace;
  readonly scanPages: ScanPages;
}

/** What the document of a plan looks like and what is in it, and making it. */
export function DownloadCard({ plan, name, open, scanPages }: DownloadCardProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { logos, template } = dressOf(plan, useRecords("keptFile"));
  const [chosen, setChosen] = useState<ExtraPages>({ progress: false, scans: false });
  const [showsMissing, setShowsMissing] = useState(false);
  const makePages = useOwnPages(plan, open, scanPages);
  const { state, start } = useDownload(plan, documentTexts.fileName(name, plan.period), () =>
    makePages(chosen),
  );
  const tryToStart = () => {
    const isReady = logos.every(isDescribed);
    setShowsMissing(!isReady);
    if (isReady) start();
    // Once the field is drawn as wrong.
    else requestAnimationFrame(() => form.current && focusFirstWrong(form.current));
  };
  return (
    <Card labelledBy="document" className={styles.screenOnly}>
      <SectionTitle id="document">{documentTexts.title}</SectionTitle>
      <p className={styles.text}>{documentTexts.explanation}</p>
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          // The Enter of who describes a logo asks for no document yet.
          event.preventDefault();
        }}
      >
        <DocumentLogos plan={plan} logos={logos} showsMissing={showsMissing} />
        <Divider />
        <DocumentTemplate plan={plan} template={template} />
        <Divider />
        <DocumentExtras
          chosen={chosen}
          onChoose={setChosen}
          scans={open.assessments.filter(({ id }) => plan.assessments.includes(id)).length}
        />
        <div className={styles.action}>
          <Button appearance="primary" icon={<ArrowDownload20Regular />} onClick={tryToStart}>
            {state.kind === "busy" ? documentTexts.downloading : documentTexts.download}
          </Button>
          <span role="status">{state.kind === "done" && documentTexts.downloaded}</span>
        </div>
      </form>
      {state.kind === "failed" && <ErrorNotice error={state.error.detail} onRetry={tryToStart} />}
    </Card>
  );
}
