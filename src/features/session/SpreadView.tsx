import { answerChoices } from "@/domain/framework/answerScale";
import { shapeOf, voicesIn, type Spread, type Tally } from "@/domain/session/spread";
import { useApp } from "@/ui/app/AppContext";
import { sessionTexts } from "./texts";
import { useSessionStyles } from "./useSessionStyles";

/** A spread as a sentence and as a table, in total and per perspective. */
export function SpreadView({
  spread,
  showsPerspectives,
}: {
  readonly spread: Spread;
  readonly showsPerspectives: boolean;
}) {
  const styles = useSessionStyles();
  const { answerScale } = useApp();
  return (
    <>
      <p className={styles.text} role="status">
        {sessionTexts.shapes[shapeOf(spread.total)]}
      </p>
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={sessionTexts.spread}>
        <table className={styles.table}>
          <caption>{sessionTexts.tableOf(voicesIn(spread.total))}</caption>
          <thead>
            <tr>
              <th scope="col">{sessionTexts.perspective}</th>
              {answerChoices.map((choice) => (
                <th key={choice} scope="col">
                  {answerScale.choices[choice].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <TallyRow name={sessionTexts.everyone} tally={spread.total} />
            {showsPerspectives &&
              spread.perspectives.map(({ perspective, tally }) => (
                <TallyRow key={perspective} name={sessionTexts.perspectiveName(perspective)} tally={tally} />
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function TallyRow({ name, tally }: { readonly name: string; readonly tally: Tally }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {answerChoices.map((choice) => (
        <td key={choice}>{tally[choice]}</td>
      ))}
    </tr>
  );
}
