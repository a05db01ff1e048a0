import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { overviewTexts } from "./texts";
import { useOverviewStyles } from "./useOverviewStyles";

export function ResultsCard({ open: { workspace, assessments } }: { readonly open: OpenWorkspace }) {
  const styles = useOverviewStyles();
  return (
    <Card labelledBy="results">
      <SectionTitle id="results">{overviewTexts.results}</SectionTitle>
      <p className={styles.text}>{overviewTexts.resultsExplanation}</p>
      {assessments.length === 0 ? (
        <p className={styles.text}>{overviewTexts.noResults}</p>
      ) : (
        <ul className={styles.list}>
          {assessments.map(({ id, name }) => (
            <li key={id}>
              <PlaceLink to={{ page: "results", workspace: workspace.id, assessment: id }}>
                {overviewTexts.resultsOf(name)}
              </PlaceLink>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
