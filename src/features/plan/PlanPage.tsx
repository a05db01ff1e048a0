import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { use, useMemo, useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { inPlanOrder, type Measure, type MeasureId } from "@/domain/action-plan/measure";
import type { StandardNumber } from "@/domain/framework/framework";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { addMeasure } from "@/usecases/addMeasure";
import { removeMeasure } from "@/usecases/removeMeasure";
import { ClusterCard } from "./ClusterCard";
import { DownloadCard } from "./DownloadCard";
import { GeneralCard } from "./GeneralCard";
import { SectionsCard } from "./SectionsCard";
import { planTexts } from "./texts";
import { UndoRemoval } from "./UndoRemoval";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

export function PlanPage({ plan }: { readonly plan: ActionPlan }) {
  const styles = useStyles();
  const ports = useApp();
  const format = use(ports.content.planFormat());
  const [justAdded, setJustAdded] = useState<MeasureId | null>(null);
  const [removed, setRemoved] = useState<Measure | null>(null);
  const measures = useRecords("measure");
  const ownMeasures = useMemo(
    () => measures.filter((measure) => measure.plan === plan.id),
    [measures, plan.id],
  );
  const add = (standard: StandardNumber) => {
    setJustAdded(addMeasure(ports, plan, { standard }));
  };
  const remove = (measure: Measure) => {
    removeMeasure(ports, measure);
    setRemoved(measure);
  };
  return (
    <Page width="wide">
      <PageTitle>{plan.title || planTexts.untitled}</PageTitle>
      <GeneralCard plan={plan} />
      <SectionsCard plan={plan} format={format} />
      <SectionTitle>{planTexts.measures}</SectionTitle>
      <p className={styles.text}>{planTexts.measuresExplanation}</p>
      {ports.framework.clusters.map((cluster) => (
        <ClusterCard
          key={cluster.id}
          cluster={cluster}
          measures={inPlanOrder(ownMeasures, cluster)}
          format={format}
          justAdded={justAdded}
          onAdd={add}
          onRemove={remove}
          notice={
            removed &&
            cluster.standards.some(({ number }) => number === removed.standard) && (
              <UndoRemoval
                key={removed.id}
                measure={removed}
                onUndone={() => {
                  setJustAdded(removed.id);
                  setRemoved(null);
                }}
              />
            )
          }
        />
      ))}
      <DownloadCard plan={plan} />
      <FrameworkNote source={format.source} />
    </Page>
  );
}
