import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useGlossary } from "@/ui/app/useContent";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { TermList } from "@/ui/layout/TermList";
import { useSay } from "@/ui/terms/TermsContext";
import { descriptionTexts } from "./texts";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "grid",
    gap: tokens.spacingVerticalXS,
    maxWidth: "65ch",
  },
});

/** The words of which a reader must know what they cover before answering. */
const wordsToKnow = ["localTeam", "professional"];

/** For who fills in a scan for the first time; gone once the first question is answered. */
export function BeforeYouStart() {
  const styles = useStyles();
  const say = useSay();
  const { terms } = useGlossary();
  return (
    <Card labelledBy="before-you-start">
      <SectionTitle id="before-you-start">{descriptionTexts.startTitle}</SectionTitle>
      <ul className={styles.list}>
        {descriptionTexts.start.map((text) => (
          <li key={text}>{say(text)}</li>
        ))}
      </ul>
      <TermList
        terms={terms
          .filter(({ id }) => wordsToKnow.includes(id))
          .map(({ term, definition, source }) => ({
            term: descriptionTexts.term(term),
            meaning: descriptionTexts.definition(definition, source),
          }))}
      />
    </Card>
  );
}
