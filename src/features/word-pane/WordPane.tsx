import { Button } from "@fluentui/react-components";
import { use, useMemo, useState, type ReactNode } from "react";
import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import { noAnswers } from "@/domain/plan-exchange/differences";
import type { WordPaneHost } from "@/ports/wordPane";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { errorNoticeTexts } from "@/ui/error/texts";
import { PageTitle } from "@/ui/layout/PageTitle";
import { StepNotice } from "@/ui/word-steps/StepNotice";
import { StoppedNotice } from "@/ui/word-steps/StoppedNotice";
import { compareDocument } from "@/usecases/exchange/compareDocument";
import type { ExchangeSlot, ReportSlot } from "./exchangeSlot";
import { LinkedPart } from "./LinkedPart";
import { PlanChoice } from "./PlanChoice";
import { ResultNotice } from "./ResultNotice";
import { StateChip } from "./StateChip";
import { paneTexts } from "./texts";
import { useAutoOpening } from "./useAutoOpening";
import { usePaneStyles } from "./usePaneStyles";
import { usePaneWork } from "./usePaneWork";

interface WordPaneProps {
  readonly host: WordPaneHost;
  readonly exchange: ExchangeSlot;
  readonly report: ReportSlot;
  /** The way to a plan for who has none on this device. */
  readonly openFile: ReactNode;
}

/** The pane beside a document in Word. */
export function WordPane({ host, exchange, report, openFile }: WordPaneProps) {
  const styles = usePaneStyles();
  const ports = useApp();
  const format = use(ports.content.planFormat());
  const autoOpening = useAutoOpening(host.autoOpening);
  const pane = usePaneWork(host.document, autoOpening.follow);
  const { content, step, result, failure, isReadOnly } = pane;
  const plans = useRecords("actionPlan");
  const [chosen, setChosen] = useState<ActionPlanId | null>(null);
  const ofDocument = content?.snapshots.flatMap(({ snapshot }) => snapshot?.plan ?? [])[0];
  // The one that the document names, or the only one there is: nobody is asked what is known.
  const wanted = chosen ?? ofDocument ?? (plans.length === 1 ? plans[0]?.id : undefined);
  const plan = plans.find(({ id }) => id === wanted);
  const state = useMemo(
    () =>
      content && plan
        ? compareDocument(ports, { content, plan, format, mayChangePlan: false }, noAnswers).state
        : null,
    [content, plan, ports, format],
  );
  const chip = isReadOnly ? "readOnly" : (state ?? (step === "reading" ? "reading" : "unread"));
  return (
    <main className={styles.page}>
      <PageTitle takesFocus={false}>{paneTexts.title}</PageTitle>
      <div className={styles.head}>
        <StateChip state={content && !plan && !isReadOnly ? "noPlan" : chip} />
        <StepNotice steps={pane.steps} otherwise={step && paneTexts.steps[step]} />
      </div>
      <PlanChoice plan={plan} onChoose={setChosen} openFile={openFile} />
      {failure !== null && (
        <ErrorBar text={failureText(failure)} action={{ label: errorNoticeTexts.retry, run: pane.read }} />
      )}
      {result === "stopped" && (
        <StoppedNotice>
          {!content && <Button onClick={pane.read}>{paneTexts.readAgain}</Button>}
        </StoppedNotice>
      )}
      {result && result !== "stopped" && <ResultNotice result={result} />}
      {state && plan && (
        <LinkedPart
          isOnWeb={host.document.host.platform === "web"}
          autoOpening={autoOpening}
          pane={pane}
          state={state}
          plan={plan}
          onPlan={setChosen}
          exchange={exchange}
        />
      )}
      {content && report(content)}
    </main>
  );
}
