import { Button } from "@fluentui/react-components";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { planName } from "@/ui/format/planName";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { goTo } from "@/ui/navigation/usePlace";
import { startPlan } from "@/usecases/startPlan";
import { overviewTexts } from "./texts";
import { useOverviewStyles } from "./useOverviewStyles";

export function PlansCard({ open: { workspace, assessments, plans } }: { readonly open: OpenWorkspace }) {
  const styles = useOverviewStyles();
  const ports = useApp();
  const measures = useRecords("measure");
  const start = () => {
    const title = planName(workspace.municipality);
    const newest = assessments.slice(0, 1).map(({ id }) => id);
    goTo({
      page: "plan",
      workspace: workspace.id,
      plan: startPlan(ports, { workspace, title, assessments: newest }),
    });
  };
  return (
    <Card labelledBy="plans">
      <SectionTitle id="plans">{overviewTexts.plans}</SectionTitle>
      <p className={styles.text}>{overviewTexts.plansExplanation}</p>
      {plans.length > 0 && (
        <ul className={styles.list}>
          {plans.map(({ id, title, period }) => (
            <li key={id} className={styles.item}>
              <PlaceLink to={{ page: "plan", workspace: workspace.id, plan: id }}>
                {title || planName(workspace.municipality)}
              </PlaceLink>
              <span className={styles.quiet}>
                {overviewTexts.planSummary(
                  period.from,
                  period.to,
                  measures.filter((measure) => measure.plan === id).length,
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onClick={start}>{overviewTexts.newPlan}</Button>
      </div>
    </Card>
  );
}
