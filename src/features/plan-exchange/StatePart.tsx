import { Button } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { formatMoment } from "@/ui/format/moments";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import type { ComparedDocument } from "@/usecases/exchange/compareDocument";
import { exchangeTexts } from "./texts";
import { useExchangeStyles } from "./useExchangeStyles";

interface StatePartProps {
  readonly compared: ComparedDocument;
  readonly isLinkedAnyway: boolean;
  readonly onLinkAnyway: () => void;
  readonly children: ReactNode;
}

/** How the document stands to the plan, and what one should know of it before anything is written. */
export function StatePart({ compared, isLinkedAnyway, onLinkAnyway, children }: StatePartProps) {
  const styles = useExchangeStyles();
  const titleId = useId();
  const { state, sides } = compared;
  return (
    <Card labelledBy={titleId}>
      <SectionTitle id={titleId}>{exchangeTexts.stateTitle}</SectionTitle>
      <p className={styles.text} role="status">
        {stateText(compared)}
      </p>
      {notesOn(compared).map((note) => (
        <p key={note} className={styles.text}>
          {note}
        </p>
      ))}
      <div className={styles.buttons}>
        {children}
        {state.kind === "otherPlan" && !isLinkedAnyway && sides.content.facts.mayWrite && (
          <Button onClick={onLinkAnyway}>{exchangeTexts.linkAnyway}</Button>
        )}
      </div>
    </Card>
  );
}

function stateText({ state, comparison }: ComparedDocument): string {
  switch (state.kind) {
    case "linked":
      return exchangeTexts.linked(comparison.differences.inBoth, formatMoment(state.at));
    case "unlinked":
      return exchangeTexts.unlinked(state.tables);
    case "otherPlan":
      return exchangeTexts.otherPlan;
    case "copy":
      return exchangeTexts.copy;
    case "newer":
      return exchangeTexts.newer;
  }
}

function notesOn({ sides, comparison }: ComparedDocument): readonly string[] {
  const { content, recognised, clusters, mayChangePlan } = sides;
  const { missingClusters } = comparison.differences;
  const headings = clusters.filter(({ id }) => missingClusters.includes(id)).map(({ heading }) => heading);
  return [
    ...(content.facts.mayWrite ? [] : [exchangeTexts.readOnly]),
    ...(content.facts.tracking === "off" ? [] : [exchangeTexts.tracking[content.facts.tracking]]),
    ...(mayChangePlan ? [] : [exchangeTexts.adopted]),
    ...(headings.length > 0 && recognised.tables.length > 0 ? [exchangeTexts.missing(headings)] : []),
  ];
}
