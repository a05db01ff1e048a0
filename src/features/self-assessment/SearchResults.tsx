import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Answer } from "@/domain/self-assessment/answer";
import { searchScan, type SearchHit } from "@/domain/self-assessment/search";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useGuidance } from "@/ui/app/useContent";
import { useFramework } from "@/ui/app/useFramework";
import { Card } from "@/ui/layout/Card";
import { PageTitle } from "@/ui/layout/PageTitle";
import { aspectPlace, assessmentPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  column: { display: "grid", gap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  hit: { display: "grid", gap: tokens.spacingVerticalXXS, justifyItems: "start" },
  excerpt: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  found: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SearchResultsProps {
  readonly assessment: SelfAssessment;
  readonly answers: readonly Answer[];
  readonly query: string;
  readonly onEnd: () => void;
}

/** Where in the standards, the guidance and one's own words something stands, each with the way there. */
export function SearchResults({ assessment, answers, query, onEnd }: SearchResultsProps) {
  const styles = useStyles();
  const framework = useFramework(assessment);
  const guidance = useGuidance();
  const hits = useMemo(
    () => searchScan(query, framework, guidance, answers),
    [query, framework, guidance, answers],
  );
  return (
    <div className={styles.column}>
      <PageTitle takesFocus={false}>{assessmentTexts.searchTitle(query.trim())}</PageTitle>
      <Card>
        <p className={styles.text} aria-live="polite">
          {assessmentTexts.searchCount(hits.length)}
        </p>
        {hits.length === 0 && <p className={styles.text}>{assessmentTexts.searchNothing}</p>}
        <ul className={styles.list}>
          {hits.map((hit) => (
            <li key={hit.aspect?.id ?? hit.standard.number} className={styles.hit}>
              <PlaceLink
                to={
                  hit.aspect
                    ? aspectPlace(assessment, hit.aspect.id)
                    : assessmentPlace(assessment, hit.standard.number)
                }
                onGo={onEnd}
              >
                {hit.aspect?.text ??
                  assessmentTexts.standardTitle(hit.standard.number, hit.standard.shortTitle)}
              </PlaceLink>
              {hit.foundIn !== "aspect" && <HitExcerpt hit={hit} />}
            </li>
          ))}
        </ul>
        <div>
          <Button onClick={onEnd}>{assessmentTexts.endSearch}</Button>
        </div>
      </Card>
    </div>
  );
}

function HitExcerpt({ hit: { foundIn, excerpt } }: { readonly hit: SearchHit }) {
  const styles = useStyles();
  return (
    <span className={styles.excerpt}>
      {assessmentTexts.foundBefore(foundIn, excerpt.before)}
      <mark className={styles.found}>{excerpt.match}</mark>
      {excerpt.after}
    </span>
  );
}
