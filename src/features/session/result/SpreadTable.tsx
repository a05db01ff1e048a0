import { answerChoices } from "@/domain/framework/answerScale";
import { voicesIn, type Spread, type Tally } from "@/domain/session/spread";
import { useApp } from "@/ui/app/AppContext";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { useSessionStyles } from "../useSessionStyles";
import { resultTexts } from "./texts";

interface SpreadTableProps {
  readonly spread: Spread;
  readonly rows: readonly { readonly name: string; readonly tally: Tally }[];
}

/** The same numbers as a table, for who asks. */
export function SpreadTable({ spread, rows }: SpreadTableProps) {
  const styles = useSessionStyles();
  const fold = useFoldStyles();
  const { answerScale } = useApp();
  return (
    <details className={styles.screenOnly}>
      <summary className={fold.summary}>{resultTexts.asTable}</summary>
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={resultTexts.spread}>
        <table className={styles.table}>
          <caption>{resultTexts.tableOf(voicesIn(spread.total))}</caption>
          <thead>
            <tr>
              <th scope="col">{resultTexts.perspective}</th>
              {answerChoices.map((choice) => (
                <th key={choice} scope="col">
                  {answerScale.choices[choice].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, tally }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {answerChoices.map((choice) => (
                  <td key={choice}>{tally[choice]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
