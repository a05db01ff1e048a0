import { Checkbox } from "@fluentui/react-components";
import type { AspectId, QualityStandard } from "@/domain/framework/framework";
import type { Vote } from "@/domain/session/ballot";
import type { OwnVotes } from "@/ports/meeting";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { stageTexts } from "../stage/texts";
import { sessionTexts } from "../texts";
import { useSessionStyles } from "../useSessionStyles";
import { ChoiceField } from "./ChoiceField";
import { votingTexts } from "./texts";

interface PreparedStandardProps {
  readonly standard: QualityStandard;
  readonly own: OwnVotes;
  readonly onPrepare: (aspect: AspectId, vote: Vote) => void;
}

const blank: Vote = { choice: null, wish: false };

/** The aspects of one standard, folded away: nobody prepares all of them in one go. */
export function PreparedStandard({ standard, own, onPrepare }: PreparedStandardProps) {
  const styles = useSessionStyles();
  const fold = useFoldStyles();
  const { number, shortTitle, aspects } = standard;
  const done = aspects.filter(({ id }) => own[id]?.choice).length;
  return (
    <details open={number === 1}>
      <summary className={fold.summary}>
        {votingTexts.prepared(stageTexts.standard(number, shortTitle), done, aspects.length)}
      </summary>
      <ul className={styles.folded}>
        {aspects.map(({ id, text }) => {
          const vote = own[id] ?? blank;
          return (
            <li key={id} className={styles.item}>
              <ChoiceField
                label={text}
                layout="row"
                value={vote.choice}
                onChange={(choice) => {
                  onPrepare(id, { ...vote, choice });
                }}
              />
              <Checkbox
                label={sessionTexts.wish}
                checked={vote.wish}
                onChange={(_, { checked }) => {
                  onPrepare(id, { ...vote, wish: checked === true });
                }}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
