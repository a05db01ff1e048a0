import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { DocumentPlace } from "@/domain/plan-exchange/differences";
import type { PlanField } from "@/domain/plan-exchange/planField";
import type { WordDocument } from "@/ports/wordDocument";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { errorNoticeTexts } from "@/ui/error/texts";
import { StepNotice } from "@/ui/word-steps/StepNotice";
import { StoppedNotice } from "@/ui/word-steps/StoppedNotice";
import { ApplyPart } from "./ApplyPart";
import { DifferenceSections } from "./DifferenceSections";
import { ExchangeQuestions } from "./ExchangeQuestions";
import { StatePart } from "./StatePart";
import { exchangeTexts } from "./texts";
import { useExchange } from "./useExchange";
import { useExchangeStyles } from "./useExchangeStyles";

interface WaysToTryAgain {
  /** Reads the document again. */
  readonly read: () => void;
  /** Does once more what failed: reading, or writing what is chosen. */
  readonly repeat: () => void;
}

interface ExchangePanelProps {
  readonly plan: ActionPlan;
  /** Another one is another exchange: give the panel its key. */
  readonly document: WordDocument;
  /** Goes to a place in the document, where that is open. */
  readonly onShow?: (place: DocumentPlace | PlanField) => void;
  /** What can be done once something is written, such as downloading, and where it stands now. */
  readonly whenDone?: ReactNode;
  readonly doneText?: string;
  /** What to show when reading or writing fails, where there is more to say of it than to try again. */
  readonly failed?: (failure: unknown, again: WaysToTryAgain) => ReactNode;
}

/** What differs between a document and its plan, what is chosen of it, and writing that. The same in the tab and in Word. */
export function ExchangePanel(props: ExchangePanelProps) {
  const { plan, document, onShow, whenDone, doneText = exchangeTexts.done, failed = failureBar } = props;
  const styles = useExchangeStyles();
  const exchange = useExchange(plan, document);
  const [isLinkedAnyway, setIsLinkedAnyway] = useState(false);
  const { progress, compared } = exchange;
  const isOpen =
    compared && compared.state.kind !== "newer" && (compared.state.kind !== "otherPlan" || isLinkedAnyway);
  const whileReading = progress.kind === "reading" ? exchangeTexts.reading : null;
  return (
    <div className={styles.parts}>
      {progress.kind === "failed" &&
        failed(progress.failure, {
          read: exchange.read,
          repeat: progress.during === "writing" ? exchange.apply : exchange.read,
        })}
      {progress.kind === "stopped" && progress.at === "reading" && (
        <StoppedNotice>
          <Button onClick={exchange.read}>{exchangeTexts.refresh}</Button>
        </StoppedNotice>
      )}
      {!compared && <StepNotice steps={exchange.steps} otherwise={whileReading} />}
      {compared && (
        <StatePart
          compared={compared}
          isLinkedAnyway={isLinkedAnyway}
          onLinkAnyway={() => {
            setIsLinkedAnyway(true);
          }}
        >
          <Button onClick={exchange.read} disabledFocusable={progress.kind === "writing"}>
            {exchangeTexts.refresh}
          </Button>
          <StepNotice steps={exchange.steps} otherwise={whileReading} />
        </StatePart>
      )}
      {isOpen && (
        <>
          <ExchangeQuestions compared={compared} answers={exchange.answers} onAnswer={exchange.answer} />
          <DifferenceSections
            compared={compared}
            choices={exchange.choices}
            onChoose={exchange.choose}
            {...(onShow ? { onShow } : {})}
          />
          <ApplyPart exchange={exchange} compared={compared} doneText={doneText}>
            {whenDone}
          </ApplyPart>
        </>
      )}
    </div>
  );
}

function failureBar(failure: unknown, { read }: WaysToTryAgain) {
  return <ErrorBar text={failureText(failure)} action={{ label: errorNoticeTexts.retry, run: read }} />;
}
