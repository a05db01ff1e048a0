import { Badge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TextQuote16Regular } from "@fluentui/react-icons";
import type { GlossaryTerm } from "@/domain/terms/glossary";
import { ownTermIds } from "@/domain/terms/ownTerms";
import { useGlossary } from "@/ui/app/useContent";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { useTerms } from "@/ui/terms/TermsContext";
import { infoboxTexts } from "./texts";

const useStyles = makeStyles({
  // A long list, which stays off paper until somebody opens it; its title would stand there with nothing below it.
  card: { "@media print": { ":not(:has(details[open]))": { display: "none" } } },
  list: { marginBlock: tokens.spacingVerticalM, display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  term: {
    ...typographyStyles.body1Strong,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  meaning: { margin: 0, marginBottom: tokens.spacingVerticalM, maxWidth: "75ch" },
  definition: { ...typographyStyles.body1, margin: 0 },
  literal: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The words of this field with what is meant by them; what is literally the VNG's is quoted. */
export function GlossaryCard() {
  const styles = useStyles();
  const fold = useFoldStyles();
  const { note, terms } = useGlossary();
  return (
    <Card labelledBy="glossary" className={styles.card}>
      <SectionTitle id="glossary">{infoboxTexts.glossary}</SectionTitle>
      <SmallPrint>{note}</SmallPrint>
      <details>
        <summary className={fold.summary}>{infoboxTexts.terms(terms.length)}</summary>
        <dl className={styles.list}>
          {terms.map((term) => (
            <Term key={term.id} term={term} />
          ))}
        </dl>
      </details>
    </Card>
  );
}

function Term({ term: { id, term, definition, source, origin } }: { readonly term: GlossaryTerm }) {
  const styles = useStyles();
  const own = useOwnTerm(id);
  return (
    <>
      <dt className={styles.term}>
        {term}
        {origin === "vng" && (
          <Badge appearance="outline" icon={<TextQuote16Regular />}>
            {infoboxTexts.literallyVng}
          </Badge>
        )}
      </dt>
      <dd className={styles.meaning}>
        {origin === "vng" ? (
          <blockquote className={styles.literal}>{definition}</blockquote>
        ) : (
          <p className={styles.definition}>{definition}</p>
        )}
        {own && <p className={styles.definition}>{infoboxTexts.calledHere(own)}</p>}
        <SmallPrint>{source}</SmallPrint>
      </dd>
    </>
  );
}

/** The word that this workspace has for a term of the glossary, if it has one. */
function useOwnTerm(id: string): string | undefined {
  const terms = useTerms();
  const own = ownTermIds.find((each) => each === id);
  return own && terms[own]?.singular;
}
