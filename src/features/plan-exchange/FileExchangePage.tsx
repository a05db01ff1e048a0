import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { WordFile, WordFiles } from "@/ports/wordDocument";
import { useApp } from "@/ui/app/AppContext";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { planName } from "@/ui/format/planName";
import { Card } from "@/ui/layout/Card";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { ExchangePanel } from "./ExchangePanel";
import { fileExchangeTexts } from "./fileTexts";
import { useExchangeStyles } from "./useExchangeStyles";
import { useWordFile } from "./useWordFile";

const wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface FileExchangePageProps {
  readonly open: OpenWorkspace;
  readonly plan: ActionPlan;
  readonly openFile: WordFiles["open"];
}

/** Exchanges a plan with a Word file, without Word. */
export function FileExchangePage({ open, plan, openFile }: FileExchangePageProps) {
  const styles = useExchangeStyles();
  const input = useRef<HTMLInputElement>(null);
  const { state, choose } = useWordFile(openFile);
  const pick = () => input.current?.click();
  return (
    <Page>
      <PageTitle>{fileExchangeTexts.title(planName(plan, open.workspace))}</PageTitle>
      <div>
        <PlaceLink to={{ page: "plan", workspace: plan.workspace, plan: plan.id }}>
          {fileExchangeTexts.back}
        </PlaceLink>
      </div>
      <Card>
        <p className={styles.text}>{fileExchangeTexts.explanation}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx"
          aria-label={fileExchangeTexts.choose}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) choose(chosen);
            // The same file can then be chosen again.
            currentTarget.value = "";
          }}
        />
        <div className={styles.buttons}>
          <Button
            appearance={state.kind === "open" ? "secondary" : "primary"}
            icon={<FolderOpen20Regular />}
            onClick={pick}
          >
            {state.kind === "open" ? fileExchangeTexts.chooseOther : fileExchangeTexts.choose}
          </Button>
          <span role="status">
            {state.kind === "opening" && fileExchangeTexts.opening}
            {state.kind === "open" && fileExchangeTexts.chosen(state.name)}
          </span>
        </div>
        {state.kind === "failed" && (
          <ErrorBar
            text={failureText(state.failure)}
            action={{ label: fileExchangeTexts.chooseOther, run: pick }}
          />
        )}
      </Card>
      {state.kind === "open" && (
        <ExchangePanel
          key={state.turn}
          plan={plan}
          document={state.file}
          whenDone={<DownloadButton name={state.name} file={state.file} />}
        />
      )}
    </Page>
  );
}

function DownloadButton({ name, file }: { readonly name: string; readonly file: WordFile }) {
  const { download } = useApp();
  return (
    <Button
      appearance="primary"
      icon={<ArrowDownload20Regular />}
      onClick={() => {
        download({ name, type: wordDocument, bytes: file.bytes() });
      }}
    >
      {fileExchangeTexts.download}
    </Button>
  );
}
