import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { DocumentPlace } from "@/domain/plan-exchange/differences";
import type { PlanField } from "@/domain/plan-exchange/planField";
import type { WordDocument } from "@/ports/wordDocument";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { errorNoticeTexts } from "@/ui/error/texts";
import { ApplyPart } from "./ApplyPart";
import { DifferenceSections } from "./DifferenceSections";
import { ExchangeQuestions } from "./ExchangeQuestions";
import { StatePart } from "./StatePart";
import { exchangeTexts } from "./texts";
import { useExchange } from "./useExchange";
import { useExchangeStyles } from "./useExchangeStyles";

interface ExchangePanelProps {
  readonly plan: ActionPlan;
  /** Another one is another exchange: give the panel its key. */
  readonly document: WordDocument;
  /** Goes to a place in the document, where that is open. */
  readonly onShow?: (place: DocumentPlace | PlanField) => void;
  /** What can be done once something is written, such as downloading. */
  readonly whenDone?: ReactNode;
}

/** What differs between a document and its plan, what is chosen of it, and writing that. The same in the tab and in Word. */
export function ExchangePanel({ plan, document, onShow, whenDone }: ExchangePanelProps) {
  const styles = useExchangeStyles();
  const exchange = useExchange(plan, document);
  const [isLinkedAnyway, setIsLinkedAnyway] = useState(false);
  const { progress, compared } = exchange;
  const isOpen =
    compared && compared.state.kind !== "newer" && (compared.state.kind !== "otherPlan" || isLinkedAnyway);
  return (
    <div className={styles.parts}>
      {progress.kind === "failed" && (
        <ErrorBar
          text={failureText(progress.failure)}
          action={{ label: errorNoticeTexts.retry, run: exchange.read }}
        />
      )}
      {!compared && progress.kind === "reading" && <Spinner label={exchangeTexts.reading} />}
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
          <ApplyPart exchange={exchange} compared={compared}>
            {whenDone}
          </ApplyPart>
        </>
      )}
    </div>
  );
}
