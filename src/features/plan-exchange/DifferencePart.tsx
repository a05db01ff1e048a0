import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import { measureColumns } from "@/domain/action-plan/measure";
import type { Choice, DocumentPlace, RowDifference } from "@/domain/plan-exchange/differences";
import type { PlanField } from "@/domain/plan-exchange/planField";
import { TermList } from "@/ui/layout/TermList";
import type { AnyDifference } from "./differenceSections";
import { exchangeTexts } from "./texts";
import { ThreeTexts } from "./ThreeTexts";
import { useExchangeStyles } from "./useExchangeStyles";

interface DifferencePartProps {
  readonly item: AnyDifference;
  /** Of the measure, or of the text. */
  readonly title: string;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly onShow?: (place: DocumentPlace | PlanField) => void;
}

/** One text or one row that differs, and what to do with it. */
export function DifferencePart({ item, title, choice, onChoose, onShow }: DifferencePartProps) {
  const styles = useExchangeStyles();
  const nameId = useId();
  const { options } = item.difference;
  const place = placeOf(item);
  return (
    <div className={styles.difference}>
      <p id={nameId} className={styles.strong}>
        {nameOf(item, title)}
      </p>
      {item.kind === "row" ? (
        <RowTexts difference={item.difference} />
      ) : (
        <ThreeTexts difference={item.difference} />
      )}
      <div className={styles.buttons}>
        <RadioGroup
          layout="horizontal"
          aria-labelledby={nameId}
          value={choice}
          onChange={(_, { value }) => {
            onChoose(value as Choice);
          }}
        >
          {options.map((option) => (
            <Radio key={option} value={option} label={labelOf(item, option)} />
          ))}
        </RadioGroup>
        {onShow && place !== null && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={exchangeTexts.showWhich(nameOf(item, title))}
            onClick={() => {
              onShow(place);
            }}
          >
            {exchangeTexts.show}
          </Button>
        )}
      </div>
    </div>
  );
}

function nameOf(item: AnyDifference, title: string): string {
  if (item.kind === "field") return title;
  const what =
    item.kind === "cell"
      ? exchangeTexts.columns[item.difference.column]
      : exchangeTexts.rowStates[item.difference.state];
  return exchangeTexts.choiceOf(title, what);
}

function placeOf(item: AnyDifference): DocumentPlace | PlanField | null {
  return item.kind === "field" ? item.difference.field : item.difference.place;
}

function labelOf(item: AnyDifference, option: Choice): string {
  return item.kind === "row"
    ? exchangeTexts.rowChoices[item.difference.state][option]
    : exchangeTexts.choices[option];
}

/** What is in a row beside its title. */
function RowTexts({ difference: { texts } }: { readonly difference: RowDifference }) {
  const written = measureColumns.filter((column) => column !== "title" && texts[column] !== "");
  if (written.length === 0) return null;
  return (
    <TermList
      terms={written.map((column) => ({ term: exchangeTexts.columns[column], meaning: texts[column] }))}
    />
  );
}
