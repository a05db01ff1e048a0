import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { AspectId } from "@/domain/framework/framework";
import type { Vote } from "@/domain/session/ballot";
import { aspectCode, codedRounds, type CodedRound, type CodeOwner } from "@/domain/session/guestCode";
import { LazyPart } from "@/ui/loading/LazyPart";
import { CopyableText } from "../CopyableText";
import { useSessionStyles } from "../useSessionStyles";
import { guestTexts } from "./texts";

const useStyles = makeStyles({ rounds: { flexWrap: "wrap" } });

interface AspectCodeProps {
  readonly owner: CodeOwner;
  readonly aspect: AspectId;
  readonly vote: Vote;
}

/** The code of an answer in a round of the voting. */
export function AspectCode({ owner, aspect, vote }: AspectCodeProps) {
  const styles = useSessionStyles();
  const own = useStyles();
  const [round, setRound] = useState<CodedRound>(1);
  const code = aspectCode(owner, { aspect, round, vote });
  return (
    code !== undefined && (
      <>
        <p className={styles.text}>{guestTexts.afterReveal}</p>
        <Field label={guestTexts.round}>
          <RadioGroup
            className={own.rounds}
            layout="horizontal"
            value={String(round)}
            onChange={(_, { value }) => {
              setRound(codedRounds.find((each) => String(each) === value) ?? round);
            }}
          >
            {codedRounds.map((each) => (
              <Radio key={each} value={String(each)} label={guestTexts.rounds(each)} />
            ))}
          </RadioGroup>
        </Field>
        <LazyPart>
          <CopyableText label={guestTexts.aspectCode} copy={guestTexts.copyCode} text={code} look="code" />
        </LazyPart>
      </>
    )
  );
}
