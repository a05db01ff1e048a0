import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { levels } from "@/domain/framework/answerScale";
import type { AspectGuidance } from "@/domain/framework/guidance";
import { useApp } from "../app/AppContext";
import { TermList } from "../layout/TermList";
import { useFoldStyles } from "../layout/useFoldStyles";
import { aspectTexts } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, marginBlock: tokens.spacingVerticalS, maxWidth: "75ch" },
  heading: { ...typographyStyles.body1Strong, marginBlock: tokens.spacingVerticalS },
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What an aspect means, what one sees at each level, and what one can tell it by: folded away until asked for. */
export function AspectHelp({ guidance }: { readonly guidance: AspectGuidance }) {
  const styles = useStyles();
  const fold = useFoldStyles();
  const { answerScale } = useApp();
  return (
    <details>
      <summary className={fold.summary}>{aspectTexts.help}</summary>
      <p className={styles.text}>{guidance.explanation}</p>
      <TermList
        terms={levels.map((level) => ({
          term: answerScale.choices[level].label,
          meaning: guidance.levels[level],
        }))}
      />
      <p className={styles.heading}>{aspectTexts.evidence}</p>
      <ul className={styles.list}>
        {guidance.evidence.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </details>
  );
}
