import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AspectId, QualityStandard } from "@/domain/framework/framework";
import { aspectsOf, standardsOf } from "@/domain/framework/standardsOf";
import type { Vote } from "@/domain/session/ballot";
import type { CodeOwner } from "@/domain/session/guestCode";
import type { OwnVotes } from "@/ports/meeting";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { useSessionStyles } from "../useSessionStyles";
import { AspectAnswer } from "./AspectAnswer";
import { guestTexts } from "./texts";

const useStyles = makeStyles({ aspects: { marginTop: tokens.spacingVerticalM } });

interface AnswersCardProps {
  readonly owner: CodeOwner;
  readonly own: OwnVotes;
  readonly onAnswer: (aspect: AspectId, vote: Vote) => void;
}

/** All aspects under their standards, with what one thinks of each. */
export function AnswersCard({ owner, own, onAnswer }: AnswersCardProps) {
  const styles = useSessionStyles();
  const all = aspectsOf(owner.framework);
  return (
    <Card labelledBy="answers">
      <SectionTitle id="answers">{guestTexts.answers}</SectionTitle>
      <p className={styles.text}>{guestTexts.answered(answeredOf(all, own), all.length)}</p>
      {standardsOf(owner.framework).map((standard) => (
        <StandardAnswers
          key={standard.number}
          standard={standard}
          owner={owner}
          own={own}
          onAnswer={onAnswer}
        />
      ))}
    </Card>
  );
}

interface StandardAnswersProps extends AnswersCardProps {
  readonly standard: QualityStandard;
}

function StandardAnswers({ standard, owner, own, onAnswer }: StandardAnswersProps) {
  const styles = useSessionStyles();
  const fold = useFoldStyles();
  const { number, shortTitle, text, aspects } = standard;
  return (
    <details>
      <summary className={fold.summary}>
        {guestTexts.standard(number, shortTitle, answeredOf(aspects, own), aspects.length)}
      </summary>
      <p className={styles.text}>{text}</p>
      <ul className={mergeClasses(styles.list, useStyles().aspects)}>
        {aspects.map((aspect) => (
          <li key={aspect.id} className={styles.item}>
            <AspectAnswer
              owner={owner}
              aspect={aspect}
              vote={own[aspect.id] ?? { choice: null, wish: false }}
              onAnswer={(vote) => {
                onAnswer(aspect.id, vote);
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function answeredOf(aspects: readonly { readonly id: AspectId }[], own: OwnVotes): number {
  return aspects.filter(({ id }) => own[id] && own[id].choice !== null).length;
}
