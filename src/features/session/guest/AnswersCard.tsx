import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { answerChoices } from "@/domain/framework/answerScale";
import type { AspectId, QualityStandard } from "@/domain/framework/framework";
import { aspectsOf, standardsOf } from "@/domain/framework/standardsOf";
import type { Vote } from "@/domain/session/ballot";
import type { CodeOwner } from "@/domain/session/guestCode";
import type { OwnVotes } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { FoldedList } from "@/ui/layout/FoldedList";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { useSessionStyles } from "../useSessionStyles";
import { AspectAnswer } from "./AspectAnswer";
import { guestTexts } from "./texts";

const useStyles = makeStyles({
  literal: { marginTop: tokens.spacingVerticalS },
  aspects: { marginTop: tokens.spacingVerticalM },
});

interface AnswersCardProps {
  readonly owner: CodeOwner;
  readonly own: OwnVotes;
  readonly onAnswer: (aspect: AspectId, vote: Vote) => void;
}

/** All aspects under their standards, with what one thinks of each. */
export function AnswersCard({ owner, own, onAnswer }: AnswersCardProps) {
  const styles = useSessionStyles();
  const { answerScale } = useApp();
  const all = aspectsOf(owner.framework);
  return (
    <Card labelledBy="answers">
      <SectionTitle id="answers">{guestTexts.answers}</SectionTitle>
      <p className={styles.text}>{guestTexts.answered(answeredOf(all, own), all.length)}</p>
      <FoldedList
        summary={guestTexts.scale}
        items={[
          ...answerChoices.map((choice) => guestTexts.choice(answerScale.choices[choice])),
          answerScale.note,
        ]}
      />
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
  const answers = useStyles();
  const fold = useFoldStyles();
  const { number, shortTitle, text, aspects } = standard;
  return (
    <details>
      <summary className={fold.summary}>
        {guestTexts.standard(number, shortTitle, answeredOf(aspects, own), aspects.length)}
      </summary>
      <p className={mergeClasses(styles.text, answers.literal)}>{guestTexts.literal(text)}</p>
      <ul className={mergeClasses(styles.list, answers.aspects)}>
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
