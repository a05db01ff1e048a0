import { answerChoices } from "@/domain/framework/answerScale";
import type { Distribution } from "@/domain/self-assessment/results";
import { voicesIn, type Spread, type Tally } from "@/domain/session/spread";
import { useApp } from "@/ui/app/AppContext";
import { DistributionBar } from "@/ui/distribution/DistributionBar";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { sentenceOf } from "./sentenceOf";
import { sessionTexts } from "../texts";
import { resultTexts } from "./texts";
import { useSessionStyles } from "../useSessionStyles";

interface SpreadViewProps {
  readonly spread: Spread;
  readonly showsPerspectives: boolean;
}

/** A spread as picture, as sentence and as table: of all together, and of each perspective. */
export function SpreadView({ spread, showsPerspectives }: SpreadViewProps) {
  const styles = useSessionStyles();
  const fold = useFoldStyles();
  const { answerScale } = useApp();
  const rows = [
    { name: resultTexts.everyone, tally: spread.total },
    ...(showsPerspectives ? spread.perspectives : []).map(({ perspective, tally }) => ({
      name: sessionTexts.perspective(perspective),
      tally,
    })),
  ];
  return (
    <>
      <ul className={styles.list}>
        {rows.map(({ name, tally }) => (
          <li key={name} className={styles.spread}>
            <strong>{name}</strong>
            <DistributionBar distribution={distributionOf(tally)} />
            <span>{sentenceOf(tally, answerScale)}</span>
          </li>
        ))}
      </ul>
      <details>
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
    </>
  );
}

function distributionOf({ unknown, notApplicable, ...levels }: Tally): Distribution {
  return { levels, unknown, notApplicable, open: 0 };
}
