import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { routeTexts } from "./texts";
import { useRouteStyles } from "./useRouteStyles";

export function ResultsCard({ open: { workspace, assessments } }: { readonly open: OpenWorkspace }) {
  const styles = useRouteStyles();
  return (
    <Card labelledBy="results">
      <SectionTitle id="results">{routeTexts.results}</SectionTitle>
      <p className={styles.text}>{routeTexts.resultsExplanation}</p>
      {assessments.length === 0 ? (
        <p className={styles.text}>{routeTexts.noResults}</p>
      ) : (
        <ul className={styles.list}>
          {assessments.map(({ id, name }) => (
            <li key={id}>
              <PlaceLink to={{ page: "results", workspace: workspace.id, assessment: id }}>
                {routeTexts.resultsOf(name)}
              </PlaceLink>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
