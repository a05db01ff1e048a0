import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { WordFiles } from "@/ports/wordDocument";
import { useSharedState } from "@/ui/app/useSharedState";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { planName } from "@/ui/format/planName";
import { Card } from "@/ui/layout/Card";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { ExchangePanel } from "./ExchangePanel";
import { DownloadButton } from "./DownloadButton";
import { FromDevicePart } from "./FromDevicePart";
import { fileExchangeTexts } from "./fileTexts";
import { FromLibraryPart } from "./FromLibraryPart";
import { LibraryExchange } from "./LibraryExchange";
import { useExchangeStyles } from "./useExchangeStyles";
import { useWordFile } from "./useWordFile";

interface FileExchangePageProps {
  readonly open: OpenWorkspace;
  readonly plan: ActionPlan;
  readonly openFile: WordFiles["open"];
}

/** Exchanges a plan with a Word file, without Word: one of this device, or of the site in which the workspace is shared. */
export function FileExchangePage({ open, plan, openFile }: FileExchangePageProps) {
  const styles = useExchangeStyles();
  const shared = useSharedState(plan.workspace);
  const { state, choose } = useWordFile();
  const source = { state, onChoose: choose, openFile };
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
        <FromDevicePart {...source} />
      </Card>
      {shared && (
        <Card>
          <FromLibraryPart plan={plan.id} known={shared.known} {...source} />
        </Card>
      )}
      {state.kind === "open" &&
        (state.opened.inLibrary ? (
          <LibraryExchange key={state.turn} plan={plan} file={state.opened.inLibrary} />
        ) : (
          <ExchangePanel
            key={state.turn}
            plan={plan}
            document={state.opened.file}
            whenDone={<DownloadButton {...state.opened} label={fileExchangeTexts.download} isMain />}
          />
        ))}
    </Page>
  );
}
