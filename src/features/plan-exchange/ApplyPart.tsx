import { Button, Checkbox, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { ExchangePlan } from "@/domain/plan-exchange/changes";
import { takeFocus } from "@/ui/focus/takeFocus";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { StepNotice } from "@/ui/word-steps/StepNotice";
import { StoppedNotice } from "@/ui/word-steps/StoppedNotice";
import type { ComparedDocument } from "@/usecases/exchange/compareDocument";
import { exchangeTexts } from "./texts";
import type { Exchange } from "./useExchange";
import { useExchangeStyles } from "./useExchangeStyles";

interface ApplyPartProps {
  readonly exchange: Exchange;
  readonly compared: ComparedDocument;
  readonly doneText: string;
  readonly children: ReactNode;
}

/** Exactly what is going to be written, the button that writes it, and what came of it. */
export function ApplyPart({ exchange, compared, doneText, children }: ApplyPartProps) {
  const styles = useExchangeStyles();
  const titleId = useId();
  const { progress, planned } = exchange;
  const { mayWrite } = compared.sides.content.facts;
  const [confirmed, setConfirmed] = useState(0);
  if (!planned) return null;
  const lines = exchangeTexts.summary(planned.summary);
  const removals = planned.summary.rowsOutOfWord + planned.summary.rowsOutOfList;
  const isLinking = compared.state.kind !== "linked" && compared.sides.recognised.tables.length > 0;
  const isNothing = !isLinking && !writesAnything(planned);
  const isConfirmed = removals === 0 || confirmed === removals;
  const isReady = mayWrite && !isNothing && isConfirmed && progress.kind !== "writing";
  return (
    <Card labelledBy={titleId}>
      <SectionTitle id={titleId}>{exchangeTexts.barTitle}</SectionTitle>
      <Outcome exchange={exchange} doneText={doneText}>
        {children}
      </Outcome>
      {lines.length > 0 && (
        <ul className={styles.summary}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {isNothing && progress.kind !== "done" && <p className={styles.text}>{exchangeTexts.nothingChosen}</p>}
      {isLinking && lines.length === 0 && (
        <p className={styles.text}>{exchangeTexts.linkOnly(planned.summary.marks)}</p>
      )}
      {removals > 0 && (
        <Checkbox
          checked={isConfirmed}
          label={exchangeTexts.confirmRemoval(removals)}
          onChange={(_, { checked }) => {
            setConfirmed(checked === true ? removals : 0);
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!isReady} onClick={exchange.apply}>
          {isLinking && lines.length === 0 ? exchangeTexts.link : exchangeTexts.apply}
        </Button>
        <StepNotice
          steps={exchange.steps}
          otherwise={progress.kind === "writing" ? exchangeTexts.writing : null}
        />
      </div>
    </Card>
  );
}

/** A snapshot alone only says once more what was agreed. */
function writesAnything({ word, list }: ExchangePlan): boolean {
  return list.length > 0 || word.some(({ kind }) => kind !== "writeSnapshot");
}

function Outcome({ exchange, doneText, children }: Omit<ApplyPartProps, "compared">) {
  const styles = useExchangeStyles();
  const { progress, undo } = exchange;
  switch (progress.kind) {
    case "done":
      return (
        <div ref={takeFocus} tabIndex={-1}>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{doneText}</MessageBarBody>
            <MessageBarActions className={styles.actions}>
              {children}
              <Button onClick={undo}>{exchangeTexts.undo}</Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      );
    case "changedSince":
      return <Note text={exchangeTexts.changedSince} />;
    case "undone":
      return <Note text={progress.isUndone ? exchangeTexts.undone : exchangeTexts.notUndone} />;
    case "stopped":
      return progress.at === "writing" ? <StoppedNotice /> : null;
    case "idle":
    case "reading":
    case "writing":
    case "failed":
      return null;
  }
}

function Note({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
