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
import { compareDocument } from "@/usecases/exchange/compareDocument";
import type { ExchangeSlot } from "./exchangeSlot";
import { LinkedPart } from "./LinkedPart";
import { PlanChoice } from "./PlanChoice";
import { ResultNotice } from "./ResultNotice";
import { StateChip } from "./StateChip";
import { paneTexts } from "./texts";
import { usePaneStyles } from "./usePaneStyles";
import { usePaneWork } from "./usePaneWork";

interface WordPaneProps {
  readonly host: WordPaneHost;
  readonly exchange: ExchangeSlot;
  /** The way to a plan for who has none on this device. */
  readonly openFile: ReactNode;
}

/** The pane beside a document in Word. */
export function WordPane({ host, exchange, openFile }: WordPaneProps) {
  const styles = usePaneStyles();
  const ports = useApp();
  const format = use(ports.content.planFormat());
  const pane = usePaneWork(host.document);
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
        <span role="status" className={styles.status}>
          {step && paneTexts.steps[step]}
        </span>
      </div>
      <PlanChoice plan={plan} onChoose={setChosen} openFile={openFile} />
      {failure !== null && (
        <ErrorBar text={failureText(failure)} action={{ label: errorNoticeTexts.retry, run: pane.read }} />
      )}
      {result && <ResultNotice result={result} />}
      {state && plan && (
        <LinkedPart
          host={host}
          pane={pane}
          state={state}
          plan={plan}
          onPlan={setChosen}
          exchange={exchange}
        />
      )}
    </main>
  );
}
