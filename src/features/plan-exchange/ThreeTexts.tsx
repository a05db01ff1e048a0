import type { CellDifference, FieldDifference } from "@/domain/plan-exchange/differences";
import { exchangeTexts } from "./texts";
import { useExchangeStyles } from "./useExchangeStyles";

/** A text as it was, as it is in Word, and as it is in the plan; and what to look out for. */
export function ThreeTexts({ difference }: { readonly difference: CellDifference | FieldDifference }) {
  const styles = useExchangeStyles();
  const { state, was, inWord, inList, isRich, isTakenBack, options } = difference;
  const notes = [
    exchangeTexts.textStates[state],
    isRich ? exchangeTexts.rich : "",
    isTakenBack ? exchangeTexts.takenBack : "",
    options.includes("list") ? "" : exchangeTexts.cannotWrite,
  ].filter((note) => note !== "");
  return (
    <>
      <dl className={styles.texts}>
        {was !== null && <Written term={exchangeTexts.was} text={was} />}
        <Written term={exchangeTexts.inWord} text={inWord} />
        <Written term={exchangeTexts.inPlan} text={inList} />
      </dl>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}

function Written({ term, text }: { readonly term: string; readonly text: string }) {
  const styles = useExchangeStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.written}>{text === "" ? exchangeTexts.empty : text}</dd>
    </div>
  );
}
